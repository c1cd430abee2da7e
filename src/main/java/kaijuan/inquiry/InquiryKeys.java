package kaijuan.inquiry;

import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of the chapter {@code inquiry}. */
final class InquiryKeys {

    /** The chapter. */
    static final Key ALL =
            Key.of(
                            "inquiry",
                            "异常阅读",
                            "Odd reading",
                            Shape.group(longest(), hours(), accounts(), objection()))
                    .absent(
                            "6 小时、18 个钟点、4 个账号、7 天",
                            "6 hours, 18 hours of the clock, 4 accounts, 7 days")
                    .means(
                            "什么样的阅读要由人看一看，本人可以在多久之内提出异议",
                            "which reading a person looks at, and how long one may object to what"
                                    + " was decided");

    private InquiryKeys() {}

    private static Key longest() {
        return Key.of("longest", "一天多久", "A day", Shape.length())
                .otherwise("6h")
                .means("一天的有效时间超过多久算异常", "proven time of a day above which it is odd");
    }

    private static Key hours() {
        return Key.of("hours", "几个钟点", "Hours of the clock", Shape.whole(2, 24))
                .otherwise("18")
                .means(
                        "一天里有几个钟点都在读算异常",
                        "hours of the clock with reading in a day from which on it is odd");
    }

    private static Key accounts() {
        return Key.of("accounts", "几个账号", "Accounts", Shape.whole(2, 1000))
                .otherwise("4")
                .means(
                        "同一浏览器一天里有几个账号在读算异常",
                        "accounts that read in one browser on a day from which on it is odd");
    }

    private static Key objection() {
        return Key.of("objection", "几天内提出异议", "Objection", Shape.whole(1, 60))
                .otherwise("7")
                .means("决定之后几天内可以提出异议", "days in which one may object to a decision");
    }
}
