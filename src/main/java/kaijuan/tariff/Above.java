package kaijuan.tariff;

import java.util.List;
import java.util.Set;
import kaijuan.campaign.Nearest;
import kaijuan.campaign.Section;

/**
 * The rules that one may look at: those above it. So none waits for itself, however long the way
 * round.
 *
 * @param own the rule that looks; empty for what stands below all of them
 * @param above those above it, in order
 * @param all all of the chapter
 */
record Above(String own, Set<String> above, List<String> all) {

    /** For what stands below all rules. */
    static Above all(Set<String> ids) {
        return new Above("", ids, List.copyOf(ids));
    }

    /** Notes a mistake at the key if the rule is not above. */
    void lacks(Section section, String key, String rule) {
        if (above.contains(rule)) {
            return;
        }
        var named = above.stream().filter(id -> !id.isEmpty()).toList();
        var known = String.join("、", named);
        var en = String.join(", ", named);
        if (rule.equals(own)) {
            section.wrong(
                    key,
                    "规则不能看它自己，会绕成一圈；可以看上面的：" + known + "。",
                    "A rule cannot look at itself, which would go round in a circle; above it are "
                            + en
                            + ".");
        } else if (all.contains(rule)) {
            section.wrong(
                    key,
                    "规则 " + rule + " 写在下面；只能看上面的规则，这样才不会绕成一圈。请把 " + rule + " 移到前面。",
                    "The rule "
                            + rule
                            + " stands below. A rule looks only at rules above it, so that none"
                            + " go round in a circle; move "
                            + rule
                            + " up.");
        } else {
            var near = Nearest.of(rule, above);
            section.wrong(
                    key,
                    "没有规则 "
                            + rule
                            + (near.map(n -> "，是不是 " + n + "？").orElse("，上面的有：" + known + "。")),
                    "There is no rule "
                            + rule
                            + (near.map(n -> ". Did you mean " + n + "?")
                                    .orElse(" above; there are " + en + ".")));
        }
    }
}
