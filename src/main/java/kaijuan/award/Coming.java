package kaijuan.award;

import java.util.Map;
import kaijuan.ground.text.Both;

/** What awards may go by once the rooms that measure it are there. */
final class Coming {

    private static final Map<String, Both> MEASURES =
            Map.of(
                    "works", new Both("展示的作品", "works shown"),
                    "likes", new Both("点赞数", "likes"),
                    "plays", new Both("播放数", "plays"),
                    "judged", new Both("评审得分", "the jury's score"));

    private Coming() {}

    static boolean has(String by) {
        return MEASURES.containsKey(by);
    }

    static Both said(String by) {
        return MEASURES.getOrDefault(by, Both.name(by));
    }

    static String known() {
        return String.join(", ", MEASURES.keySet().stream().sorted().toList());
    }
}
