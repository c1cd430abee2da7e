package kaijuan.campaign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.ground.text.Both;

/** What a stage may allow, in the order in which it is said. */
final class Acts {

    private static final List<String> ORDER =
            List.of("enter", "read", "checkin", "submit", "like", "comment", "judge", "file");
    private static final Map<String, Both> WORDS =
            Map.of(
                    "enter", new Both("报名", "entering"),
                    "read", new Both("读、听、看计时", "reading counts"),
                    "checkin", new Both("打卡", "check-ins"),
                    "submit", new Both("投稿", "handing in works"),
                    "like", new Both("点赞", "likes"),
                    "comment", new Both("评论", "comments"),
                    "judge", new Both("评审", "judging"),
                    "file", new Both("报送材料", "filing"));

    /** What this version does. */
    private static final Set<String> RUNNING = Set.of("enter", "read", "checkin");

    private Acts() {}

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
