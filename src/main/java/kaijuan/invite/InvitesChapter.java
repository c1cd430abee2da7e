package kaijuan.invite;

import java.time.Duration;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Chapter;
import kaijuan.campaign.Key;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Section;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The definition's chapter {@code invites}. */
@Component
@Order(5)
class InvitesChapter implements Chapter<Invites> {

    @Override
    public Key keys() {
        return InviteKeys.ALL;
    }

    @Override
    public Class<Invites> type() {
        return Invites.class;
    }

    @Override
    public Invites read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return Invites.NONE;
        }
        var count =
                switch (section.text("count")) {
                    case "entered" -> Invites.Count.ENTERED;
                    case "active" -> Invites.Count.ACTIVE;
                    default -> Invites.Count.SIGN_IN;
                };
        var least = section.length("least");
        if (section.has("least") && count != Invites.Count.ACTIVE) {
            section.wrong(
                    "least",
                    "least（好友至少要有多少有效时长）只与 count: active 同写。",
                    "least (credited time that a friend needs) only goes with count: active.");
        }
        return new Invites(true, count, least);
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        var invites = campaign.chapter(Invites.class);
        return invites.open()
                ? List.of(Passage.of(new Both("邀请好友", "Inviting friends"), said(invites)))
                : List.of();
    }

    private static List<Both> said(Invites invites) {
        return List.of(
                new Both(
                        "报名的人各有一个邀请链接和二维码。好友通过它第一次登录本平台，" + when(invites).zh() + "，计入邀请人名下。",
                        "Everybody who has entered has a link and a QR code of their own. A friend"
                                + " who first signs in on this platform through it counts for"
                                + " whoever invited, "
                                + when(invites).en()
                                + "."),
                new Both(
                        "一位好友只算一次、只归一个人；先后打开过几个人的链接的，归登录前最后打开的那个。",
                        "A friend counts once, for one person: of several links opened, the last"
                                + " one before the sign-in."),
                new Both(
                        "自己邀请自己、以前登录过的人、同一手机号再次登录（注销后一年内重新登录的也在内）都不计；" + "一次打开链接只计一位。只计报名期间来的好友。",
                        "Inviting oneself, people who have signed in before and the same phone"
                                + " again (also within a year of leaving) count nothing; an"
                                + " opening of the link counts one friend. Only friends who come"
                                + " while the campaign can be entered count."));
    }

    private static Both when(Invites invites) {
        return switch (invites.count()) {
            case SIGN_IN -> new Both("登录成功即计一人", "at that sign-in");
            case ENTERED -> new Both("并在本活动报名后计一人", "once they have entered this campaign");
            case ACTIVE -> active(invites.least());
        };
    }

    private static Both active(Duration least) {
        if (least.isZero()) {
            return new Both("报名并第一次打卡或有了有效时长后计一人", "after a first check-in or credited time here");
        }
        long minutes = Math.max(1, least.toMinutes());
        return new Both(
                "报名并累计满 " + minutes + " 分钟有效时长后计一人",
                "after " + minutes + " credited minutes of their own here");
    }
}
