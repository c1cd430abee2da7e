package kaijuan.result;

import java.util.ArrayList;
import java.util.List;
import kaijuan.ground.text.Both;

/** What is not as it should be; the first ones in words. */
final class Differences {

    private static final int TOLD = 20;

    private final List<Both> all = new ArrayList<>();
    private final List<Both> notes = new ArrayList<>();

    void add(Both words) {
        if (all.size() < TOLD) {
            all.add(words);
        }
    }

    void note(Both words) {
        notes.add(words);
    }

    void skipped(Lines.Head head) {
        if (head.overtaken()) {
            note(
                    new Both(
                            "榜单 %s 公布于 %s，之后有更正或补报，没有重算；下一次公布会算上。"
                                    .formatted(head.board(), head.asOf()),
                            ("Board %s was published as of %s; something was corrected or told"
                                            + " later since, so it was"
                                            + " not counted again. The next publication"
                                            + " will have it.")
                                    .formatted(head.board(), head.asOf())));
            return;
        }
        note(
                new Both(
                        "榜单 %s 是按定义第 %d 版公布的，没有重算。".formatted(head.board(), head.version()),
                        "Board %s was published under version %d and was not counted again."
                                .formatted(head.board(), head.version())));
    }

    List<Both> all() {
        return List.copyOf(all);
    }

    List<Both> notes() {
        return List.copyOf(notes);
    }
}
