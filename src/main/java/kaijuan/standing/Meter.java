package kaijuan.standing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaijuan.ground.text.Both;
import kaijuan.tariff.Kinds;

/** What may be measured, by its word in definitions. */
public enum Meter {
    POINTS("points", Quantity.POINTS, "", said("积分", "points"), "rules"),
    TIME("time", Quantity.TIME, "", said("累计有效时长", "credited time"), "media", "rooms", "tags"),
    FINISHED(
            "finished",
            Quantity.TITLES,
            "",
            said("读完（听完、看完）的作品", "titles finished"),
            "media",
            "rooms",
            "tags",
            "share",
            "each"),
    CHECKINS("checkins", Quantity.TIMES, "checkin", said("打卡次数", "check-ins")),
    DAYS("days", Quantity.DAYS, "", said("活跃天数", "days active"), "media", "rooms", "tags", "least"),
    STREAK(
            "streak",
            Quantity.DAYS,
            "",
            said("连续活跃的天数", "days active in a row"),
            "media",
            "rooms",
            "tags",
            "least",
            "people"),
    INVITED("invited", Quantity.PEOPLE, "friend", said("邀请好友人数", "friends invited")),
    SHARES("shares", Quantity.TIMES, "share", said("被打开的分享", "shares that were opened")),
    COMMENTS("comments", Quantity.TIMES, "comment", said("通过审核的评论", "approved comments")),
    CLASSES("classes", Quantity.TIMES, "class", said("参加直播课", "live classes attended")),
    ORGANISED("organised", Quantity.TIMES, "", said("组织的直播课", "live classes organised")),
    EVENTS("events", Quantity.TIMES, "event", said("到场参加的活动", "events attended")),
    OUTER("outer", Quantity.POINTS, "outer", said("外部系统报来的成绩", "results of an outer system")),
    WORKS("works", Quantity.WORKS, "work", said("展示的作品", "works shown")),
    LIKES("likes", Quantity.TIMES, "like", said("点赞数", "likes")),
    PLAYS("plays", Quantity.TIMES, "-", said("播放数", "plays")),
    JUDGED("judged", Quantity.POINTS, "-", said("评审得分", "the jury's score")),
    ENTRANTS("entrants", Quantity.PEOPLE, "", said("参与人数", "people entered")),
    TARGET(
            "target",
            Quantity.PEOPLE,
            "",
            said("参与人数占指标的比例", "people entered in relation to the target"));

    private final String word;
    private final Quantity quantity;
    private final String deed;
    private final Both said;
    private final List<String> keys;

    Meter(String word, Quantity quantity, String deed, Both said, String... keys) {
        this.word = word;
        this.quantity = quantity;
        this.deed = deed;
        this.said = said;
        this.keys = List.of(keys);
    }

    private static Both said(String zh, String en) {
        return new Both(zh, en);
    }

    /** The one with the word. */
    static Optional<Meter> of(String word) {
        return Stream.of(values()).filter(m -> m.word.equals(word)).findFirst();
    }

    /** Its word in definitions. */
    public String word() {
        return word;
    }

    /** What its numbers count. */
    Quantity quantity() {
        return quantity;
    }

    /** Whether its facts exist in this version. */
    boolean runs() {
        return deed.isEmpty() || deeds() && Kinds.runs(deed);
    }

    /** Whether it counts deeds of a kind. */
    boolean deeds() {
        return !deed.isEmpty() && !deed.equals("-");
    }

    /** The kind of deeds that it counts. */
    String deed() {
        return deed;
    }

    /** The kind of facts that it is made of. */
    String fact() {
        return deeds() ? deed : word;
    }

    /** What it is, in words. */
    Both said() {
        return said;
    }

    /** What may be written beside it. */
    List<String> keys() {
        return keys;
    }

    /** Whether it is of units and never of people. */
    boolean ofUnits() {
        return this == ENTRANTS || this == TARGET || this == ORGANISED || this == STREAK;
    }

    /** Whether it is of works and never of anything else. */
    boolean ofWorks() {
        return this == PLAYS || this == JUDGED;
    }

    /** Whether it is what units did themselves, rather than their people. */
    boolean held() {
        return this == ORGANISED;
    }

    /** Whether entrants are counted, rather than what they did. */
    boolean counts() {
        return this == ENTRANTS || this == TARGET;
    }
}
