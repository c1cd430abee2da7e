package kaijuan.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kaijuan.award.Allocation;
import kaijuan.award.Awards;
import kaijuan.award.Contender;
import kaijuan.award.Given;
import kaijuan.award.Outcome;
import kaijuan.award.Race;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import kaijuan.standing.Board;
import kaijuan.standing.Lists;

/** Awards by the boards of a result: the same for whoever writes it and whoever checks it. */
final class Allotment {

    private static final Both BARRED = new Both("不参评", "not admitted");

    private record Of(long group, String kind) {
        static final Of NOTHING = new Of(0, "");
    }

    private final Awards awards;
    private final boolean quotas;
    private final Map<String, Long> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Long> groups = new HashMap<>();
    private final Map<String, Of> people = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<Board, Map<String, List<Contender>>> lines = new LinkedHashMap<>();
    private int entrants;

    Allotment(Campaign campaign) {
        awards = campaign.chapter(Awards.class);
        quotas = awards.all().stream().anyMatch(a -> !a.quotas().isEmpty());
    }

    /** Takes a person, for shares and quotas. */
    void person(Lines.Somebody one) {
        entrants += one.entrant() ? 1 : 0;
        if (quotas) {
            long group = one.group() == null ? 0 : number(groups, one.group());
            var kind = Optional.ofNullable(one.kind()).orElse("");
            people.put(one.person(), new Of(group, kind));
        }
    }

    /** Takes a unit. */
    void place(Lines.Place one) {
        kinds.put(one.code(), one.kind());
    }

    /** Takes a place of a board, in their order. */
    void row(Board board, Lines.Row row) {
        if (row.listed() && awards.all().stream().anyMatch(a -> goes(a.by(), board))) {
            long subject = subject(row.subject());
            var of =
                    board.people()
                            ? people.getOrDefault(row.subject(), Of.NOTHING)
                            : new Of(subject, kinds.getOrDefault(row.subject(), ""));
            var list = row.list() == null ? "" : row.list();
            lines.computeIfAbsent(board, b -> new LinkedHashMap<>())
                    .computeIfAbsent(list, l -> new ArrayList<>())
                    .add(
                            new Contender(
                                    subject,
                                    row.rank(),
                                    row.score(),
                                    of.group(),
                                    of.kind(),
                                    row.target() == null ? 0 : row.target()));
        }
    }

    private static boolean goes(String by, Board board) {
        return by.equals(board.id()) || by.startsWith(board.id() + "/");
    }

    /** Each award in the order of the definition, on each list where a board is split. */
    List<Lines.Honour> of(Lines.Honours by) {
        var races = new HashMap<String, Race>();
        var split = new HashMap<String, List<Lists.One>>();
        lines.forEach(
                (board, lists) -> {
                    int all = lists.values().stream().mapToInt(List::size).sum();
                    races.putAll(Race.of(board, lists, board.people() ? entrants : all));
                    if (board.split() != null) {
                        var on = lists.keySet().stream().map(l -> new Lists.One(l, l)).toList();
                        split.put(board.id(), on);
                    }
                });
        var drawn = new HashMap<String, List<Long>>();
        by.drawn()
                .forEach(
                        (award, who) -> drawn.put(award, who.stream().map(this::subject).toList()));
        var given = new Given(races, barred(by.barred()), barred(by.barredUnits()), drawn);
        return Allocation.of(awards.each(split), given).stream().map(this::honour).toList();
    }

    private Map<Long, Both> barred(List<String> who) {
        return who.stream().collect(Collectors.toMap(this::subject, w -> BARRED));
    }

    private Lines.Honour honour(Outcome outcome) {
        var places =
                outcome.places().stream()
                        .map(
                                p -> {
                                    var who = p.winner();
                                    var name =
                                            who == null ? null : names.get((int) who.subject() - 1);
                                    return new Lines.Won(p.no(), name);
                                })
                        .toList();
        return new Lines.Honour(outcome.award().id(), false, outcome.waits() != null, places);
    }

    private long subject(String name) {
        long number = number(numbers, name);
        if (number > names.size()) {
            names.add(name);
        }
        return number;
    }

    private static long number(Map<String, Long> numbers, String name) {
        return numbers.computeIfAbsent(name, n -> numbers.size() + 1L);
    }
}
