package kaijuan.invite;

import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of the chapter {@code invites}. */
final class InviteKeys {

    /** The chapter. */
    static final Key ALL =
            Key.of("invites", "邀请好友", "Invites", Shape.group(count(), least()))
                    .absent("没有邀请好友一项", "nobody has a personal link")
                    .means(
                            "报名的人各有邀请链接和二维码；好友第一次登录本平台算一次",
                            "entrants have a personal link and code; a friend counts once, who"
                                    + " signs in here for the first time");

    private InviteKeys() {}

    private static Key count() {
        return Key.of(
                        "count",
                        "何时计数",
                        "Count",
                        Shape.one("signIn", "登录即计", "at the sign-in")
                                .or("entered", "报名后计", "once entered")
                                .or("active", "有了自己的阅读或打卡后计", "after something of their own"))
                .otherwise("signIn")
                .means("好友做到哪一步才计数", "what a friend must do to count");
    }

    private static Key least() {
        return Key.of("least", "至少时长", "Least", Shape.length())
                .absent("第一次打卡或第一秒有效时长", "a first check-in or credited second")
                .means(
                        "与 count: active 同写：好友至少要有多少有效时长",
                        "with count: active: credited time needed")
                .example("30m");
    }
}
