package kaijuan.tariff;

import java.util.List;
import java.util.Map;
import kaijuan.ground.text.Both;

/** The kinds of deeds that a rule may look at, with their words. */
public final class Kinds {

    /** Check-ins, one a day. */
    static final String CHECKIN = "checkin";

    private static final Map<String, Both> WORDS =
            Map.of(
                    CHECKIN,
                    new Both("每天打卡一次", "one check-in a day"),
                    "friend",
                    new Both("带来一位新朋友", "a new friend brought"),
                    "share",
                    new Both("一次分享被人打开", "a share that was opened"),
                    "comment",
                    new Both("一条通过审核的评论", "an approved comment"),
                    "work",
                    new Both("一件作品入选展示", "a work that is shown"),
                    "like",
                    new Both("作品得到一个赞", "a like of a work"),
                    "class",
                    new Both("上完一次直播课", "a live class attended"),
                    "event",
                    new Both("到场参加一次活动", "an event attended"),
                    "outer",
                    new Both("外部系统报来一项成绩", "a result of an outer system"));

    /** The kinds whose facts exist so far; rules of the others wait. */
    private static final List<String> RUNNING = List.of(CHECKIN, "friend", "outer");

    private Kinds() {}

    static boolean known(String kind) {
        return WORDS.containsKey(kind);
    }

    static List<String> all() {
        return WORDS.keySet().stream().sorted().toList();
    }

    static Both said(String kind) {
        return WORDS.getOrDefault(kind, Both.name(kind));
    }

    /** Whether facts of the kind can arrive in this version. */
    public static boolean runs(String kind) {
        return RUNNING.contains(kind);
    }
}
