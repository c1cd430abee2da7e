package kaijuan.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Everything;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Boards read from text, and people made up for them; without a database. */
final class Made implements Below {

    static final Instant BEGAN = Instant.parse("2022-04-30T16:00:00Z");

    private static final String HEAD =
            """
            kaijuan: 1
            campaign: sample
            name: 样例
            host: 样例
            stages:
              - name: 参与
                days: 2022-05-01 to 2022-08-31
                allows: [enter, read, checkin, outer, event, submit, like, comment]
            rooms:
              - {id: works, name: 成果品鉴, medium: video}
              - {id: classics, name: 经典品阅, medium: book}
            entry:
              units: [street, committee]
              age: yes
              fields:
                - {id: grade, name: 年级, choices: [大一, 大二, 研究生]}
                - {id: card, name: 证号}
            targets: {XY: 4, YP: 2}
            points:
              rules:
                - {id: checkin, name: 打卡, fact: checkin, points: 1}
            """;

    private record Someone(long unit, boolean listed, int age) {}

    private final TreeMap<Long, Someone> people = new TreeMap<>();
    private final Map<String, Map<Long, long[]>> sums = new HashMap<>();
    private final Map<Long, String> answers = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();

    /** A campaign with the boards. */
    static Campaign campaign(String boards) {
        return Everything.READER.read(HEAD + boards, 1, 1);
    }

    /** A unit below the one of the number before, 0 for the top. */
    Made unit(long id, String code, String kind, long above) {
        var line = new ArrayList<Long>();
        units.stream().filter(u -> u.id() == above).forEach(u -> line.addAll(u.line()));
        line.add(id);
        units.add(new Unit(id, code, code + "名", kind, above == 0 ? null : above, line));
        return this;
    }

    Made person(long member, long unit) {
        return person(member, unit, true, 30);
    }

    Made person(long member, long unit, boolean listed, int age) {
        people.put(member, new Someone(unit, listed, age));
        return this;
    }

    /** What somebody answered to what is asked. */
    Made answered(long member, String answer) {
        answers.put(member, answer);
        return this;
    }

    /** What somebody has by a yardstick's word, reached so many seconds after the beginning. */
    Made has(long member, String word, long value, long second) {
        sums.computeIfAbsent(word, w -> new HashMap<>())
                .put(member, new long[] {value, BEGAN.plusSeconds(second).toEpochMilli()});
        return this;
    }

    /** The rows of the campaign's first board. */
    List<Printed> rows(Campaign campaign) {
        var rows = new ArrayList<Printed>();
        var board = campaign.chapter(Boards.class).all().getFirst();
        Placing.of(campaign, board, BEGAN.plusSeconds(1_000_000), this).each(rows::add);
        return rows;
    }

    /** {@code rank subject score}, with the list before it where there are several. */
    List<String> told(Campaign campaign) {
        var board = campaign.chapter(Boards.class).all().getFirst();
        return rows(campaign).stream().filter(Printed::listed).map(r -> told(board, r)).toList();
    }

    private static String told(Board board, Printed row) {
        var score = Words.decimal(row.score(), board.decimals()).replace("\u2009", "");
        var line = row.rank() + " " + row.subject() + " " + score;
        return row.list().isEmpty() ? line : row.list() + " " + line;
    }

    @Override
    public void sums(Yardstick by, @Nullable Instant before, Sums to) {
        sums.getOrDefault(by.word(), Map.of())
                .forEach((member, sum) -> to.take(member, sum[0], sum[1]));
    }

    @Override
    public void entrants(Entered to) {
        people.forEach((member, one) -> to.take(member, one.unit(), one.listed()));
    }

    @Override
    public List<Own> held(Instant before) {
        return List.of();
    }

    @Override
    public List<Own> counted(Instant before) {
        var counts = new TreeMap<Long, Long>();
        people.values().forEach(one -> counts.merge(one.unit(), 1L, Long::sum));
        counts.remove(0L);
        return counts.entrySet().stream()
                .map(e -> new Own(e.getKey(), e.getValue(), BEGAN))
                .toList();
    }

    @Override
    public List<Unit> units() {
        return units;
    }

    @Override
    public int[] lists(Board board, Lists lists, long[] members, long[] under) {
        var split = board.split();
        if (split != null && split.by() == Split.By.FIELD) {
            return Arrays.stream(members)
                    .mapToInt(m -> lists.ofAnswer(answers.getOrDefault(m, "")))
                    .toArray();
        }
        if (split == null || split.by() != Split.By.AGE) {
            return Below.super.lists(board, lists, members, under);
        }
        return Arrays.stream(members)
                .mapToInt(
                        m -> lists.ofAge(Stream.of(people.get(m)).findFirst().orElseThrow().age()))
                .toArray();
    }
}
