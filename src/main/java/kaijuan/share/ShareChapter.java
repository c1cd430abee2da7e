package kaijuan.share;

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

/** The definition's chapter {@code shares}. */
@Component
@Order(5)
class ShareChapter implements Chapter<Sharing> {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    @Override
    public Key keys() {
        return ShareKeys.ALL;
    }

    @Override
    public Class<Sharing> type() {
        return Sharing.class;
    }

    @Override
    public Sharing read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return Sharing.NONE;
        }
        var least = section.length("least");
        if (least.compareTo(SHORTEST) < 0 || least.compareTo(Openings.MOST) > 0) {
            section.wrong(
                    "least",
                    "应当是 1 秒到 5 分钟：一次打开最多看 5 分钟。",
                    "must be from 1 second to 5 minutes: nobody is watched for longer.");
        }
        return new Sharing(true, section.text("by").equals("members"), least);
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        var sharing = campaign.chapter(Sharing.class);
        return sharing.open()
                ? List.of(Passage.of(new Both("分享", "Sharing"), said(sharing)))
                : List.of();
    }

    private static List<Both> said(Sharing sharing) {
        long seconds = sharing.least().toSeconds();
        return List.of(
                new Both(
                        "报名的人可以分享活动和书目的链接。"
                                + (sharing.members() ? "登录了的别人" : "别人")
                                + "打开链接、前后看满 "
                                + seconds
                                + " 秒，算一次。看了多久由服务器计，最多计 5 分钟；看完约半分钟入账，活动结束后不再入账。",
                        "Whoever has entered may share the campaign and its titles. It counts when"
                                + " somebody else"
                                + (sharing.members() ? " who is signed in" : "")
                                + " opens the link and looks for "
                                + seconds
                                + " seconds. How long is measured by the server, up to 5 minutes,"
                                + " and counts about half a minute later; after the close nothing"
                                + " counts."),
                new Both(
                        "同一个人、同一个浏览器打开同一份分享只算一次；自己打开，或者在自己用过的浏览器里打开，都不算；"
                                + "同一份分享在同一网络里一天最多算 "
                                + Shares.A_DAY
                                + " 次。",
                        "A person and a browser count once for a share; opening it oneself, or in a"
                                + " browser that one has used for it, counts nothing;"
                                + " of one network at most "
                                + Shares.A_DAY
                                + " openings of a share count a day."));
    }
}
