package kaijuan.campaign;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.ground.text.Both;

/** What a stage may hide, in the order in which it is said. */
final class Sights {

    private static final List<String> ORDER = List.of("shelf", "boards", "awards");
    private static final Map<String, Both> WORDS =
            Map.of(
                    "shelf", new Both("书房", "the bookshelf"),
                    "boards", new Both("榜单", "the boards"),
                    "awards", new Both("获奖名单", "the awards"));

    private Sights() {}

    static Shape shape() {
        var shape = new Shape.Choice(List.of());
        for (var sight : ORDER) {
            var said = WORDS.getOrDefault(sight, Both.name(sight));
            shape = shape.or(sight, said.zh(), said.en());
        }
        return shape;
    }

    static Both said(Set<String> hidden) {
        return Both.list(
                ORDER.stream()
                        .filter(hidden::contains)
                        .map(sight -> WORDS.getOrDefault(sight, Both.name(sight)))
                        .toList());
    }

    static LocalDate shown(Campaign campaign, String sight, LocalDate from) {
        var day = from;
        for (var stage : campaign.roof().stream().sorted(comparing(Stage::first)).toList()) {
            if (stage.hides().contains(sight) && stage.days().has(day)) {
                day = stage.last().plusDays(1);
            }
        }
        return day;
    }
}
