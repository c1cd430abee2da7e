package kaijuan.editor;

import java.util.Map;
import kaijuan.campaign.Findings;
import kaijuan.campaign.Written;

/** What a draft is called in lists: the name that stands in it, however unfinished it is. */
final class Titles {

    private static final int LONGEST = 100;

    private Titles() {}

    static String of(String document) {
        var top = Written.of(document, new Findings());
        if (top != null && Plain.of(top) instanceof Map<?, ?> tree) {
            for (var key : new String[] {"name", "campaign"}) {
                if (tree.get(key) instanceof String words && !words.isBlank()) {
                    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
                }
            }
        }
        return "—";
    }
}
