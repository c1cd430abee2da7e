package kaijuan.tariff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.ground.text.Both;

/** The kinds of deeds that a rule may look at, with their words and what may be asked of them. */
public final class Kinds {

    /** Check-ins, one a day. */
    static final String CHECKIN = "checkin";

    /** What the amount of a deed is: how long, how many of something, or nothing. */
    enum Unit {
        NONE,
        LENGTH,
        CHARACTERS,
        NUMBER
    }

    /**
     * A kind.
     *
     * @param said one of it, in words
     * @param unit what its amount is
     * @param named whether a rule may ask for names
     * @param tracked whether a rule may ask for tracks of contests
     * @param forms other kinds under its word, by the word of {@code state}; the first is its own
     */
    record Kind(Both said, Unit unit, boolean named, boolean tracked, List<String> forms) {}

    private static final Map<String, Kind> ALL = new LinkedHashMap<>();

    static {
        kind(CHECKIN, "每天打卡一次", "one check-in a day", Unit.NONE);
        named("class", "上完一次直播课", "a live class attended", Unit.LENGTH);
        kind("comment", "一条通过审核的评论", "an approved comment", Unit.CHARACTERS);
        named("event", "到场参加一次活动", "an event attended", Unit.NONE);
        kind("friend", "带来一位新朋友", "a new friend brought", Unit.NONE);
        of("like", "作品得到一个赞", "a like of a work");
        named("outer", "外部系统报来一项成绩", "a result of an outer system", Unit.NUMBER);
        of("play", "作品播放一次", "a work played once");
        named("share", "一次分享被人打开", "a share that was opened", Unit.LENGTH);
        of("work", "一件作品入选展示", "a work that is shown", "shown", "entered", "awarded");
        of("work-entered", "一件作品投稿", "a work entered");
        of("work-awarded", "一件作品获奖", "a work that has won");
    }

    /** The kinds whose facts exist so far; rules of the others wait. */
    private static final Set<String> RUNNING =
            Set.of(CHECKIN, "class", "event", "friend", "outer", "share");

    private Kinds() {}

    private static void kind(String word, String zh, String en, Unit unit) {
        ALL.put(word, new Kind(new Both(zh, en), unit, false, false, List.of()));
    }

    private static void named(String word, String zh, String en, Unit unit) {
        ALL.put(word, new Kind(new Both(zh, en), unit, true, false, List.of()));
    }

    private static void of(String word, String zh, String en, String... forms) {
        ALL.put(word, new Kind(new Both(zh, en), Unit.NONE, false, true, List.of(forms)));
    }

    /** Those that can be written under {@code fact}; forms of one are written with its word. */
    static List<String> written() {
        var written = new ArrayList<>(ALL.keySet());
        written.removeIf(word -> word.contains("-"));
        return written;
    }

    static Kind of(String word) {
        var kind = ALL.get(word);
        if (kind == null) {
            throw new IllegalArgumentException("no kind " + word);
        }
        return kind;
    }

    static Both said(String kind) {
        return ALL.containsKey(kind) ? of(kind).said() : Both.name(kind);
    }

    /** Whether facts of the kind can arrive in this version. */
    public static boolean runs(String kind) {
        return RUNNING.contains(kind);
    }
}
