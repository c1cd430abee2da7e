package kaijuan.award;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kaijuan.standing.Lists;

/**
 * The awards of a campaign, in the order in which they are given.
 *
 * @param all every award
 */
public record Awards(List<Award> all) {

    /** The award with the id. */
    public Optional<Award> of(String id) {
        return all.stream()
                .filter(a -> id.equals(a.id()) || id.startsWith(a.id() + "/"))
                .findFirst();
    }

    /**
     * The same with one award for each list where a board is split and the award names none.
     *
     * @param lists the lists of the boards that are split, by board
     */
    public Awards each(Map<String, List<Lists.One>> lists) {
        var each = new ArrayList<Award>();
        for (var award : all) {
            var of = lists.get(award.by());
            if (of == null) {
                each.add(award.excluding(excluded(award, lists)));
            } else {
                of.forEach(l -> each.add(award.on(l).excluding(excluded(award, lists))));
            }
        }
        return new Awards(List.copyOf(each));
    }

    private Set<String> excluded(Award award, Map<String, List<Lists.One>> lists) {
        var ids = new LinkedHashSet<String>();
        for (var id : award.exclude()) {
            var of = of(id).map(Award::by).map(lists::get).orElse(null);
            if (of == null) {
                ids.add(id);
            } else {
                of.forEach(l -> ids.add(id + "/" + l.id()));
            }
        }
        return ids;
    }

    /** The tier that a place of the award falls to. */
    Optional<Award> below(Award award) {
        return all.stream().filter(a -> a.follows(award)).findFirst();
    }
}
