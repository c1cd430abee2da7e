package kaijuan.share;

import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of the chapter {@code shares}. */
final class ShareKeys {

    /** The chapter. */
    static final Key ALL =
            Key.of("shares", "分享", "Shares", Shape.group(by(), least()))
                    .absent("不能分享", "nobody shares")
                    .means(
                            "报名的人可以分享活动和书目；别人打开看一会儿算一次",
                            "entrants share the campaign and titles; it counts when somebody else"
                                    + " looks at one for a while");

    private ShareKeys() {}

    private static Key by() {
        return Key.of(
                        "by",
                        "谁打开才算",
                        "By",
                        Shape.one("anybody", "任何人", "anybody")
                                .or("members", "登录了的人", "people who are signed in"))
                .otherwise("anybody")
                .means("谁打开才算", "whose opening counts");
    }

    private static Key least() {
        return Key.of("least", "至少多久", "Least", Shape.length())
                .otherwise("5s")
                .means("看多久才算打开过", "how long one must look for it to be opened");
    }
}
