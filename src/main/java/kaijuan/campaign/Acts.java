package kaijuan.campaign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.ground.text.Both;

/** What a stage may allow, in the order in which it is said. */
final class Acts {

    private static final List<String> ORDER =
            List.of(
                    "enter", "read", "checkin", "outer", "event", "submit", "like", "comment",
                    "judge", "file");
    private static final Map<String, Both> WORDS =
            Map.ofEntries(
                    word("enter", "报名", "entering"),
                    word("read", "读、听、看计时", "reading counts"),
                    word("checkin", "打卡", "check-ins"),
                    word("outer", "接收外部成绩", "results from elsewhere"),
                    word("event", "到场签到", "attending events"),
                    word("submit", "投稿", "handing in works"),
                    word("like", "点赞", "likes"),
                    word("comment", "评论", "comments"),
                    word("judge", "评审", "judging"),
                    word("file", "报送材料", "filing"));

    /** What this version does. */
    private static final Set<String> RUNNING = Set.of("enter", "read", "checkin", "outer", "event");

    private Acts() {}

    private static Map.Entry<String, Both> word(String act, String zh, String en) {
        return Map.entry(act, new Both(zh, en));
    }

    static Shape shape() {
        var shape = new Shape.Choice(List.of());
        for (var act : ORDER) {
            shape = shape.or(act, said(act).zh(), said(act).en());
        }
        return shape;
    }

    static List<String> all() {
        return ORDER;
    }

    static Both said(String act) {
        var words = WORDS.getOrDefault(act, Both.name(act));
        return RUNNING.contains(act)
                ? words
                : new Both(
                        words.zh() + "（" + Passage.NOT_YET.zh() + "）",
                        words.en() + " (" + Passage.NOT_YET.en() + ")");
    }
}
