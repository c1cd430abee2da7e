package kaijuan.golden;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kaijuan.campaign.Campaign;

/** Random definitions, and random facts of some people, all from one seed. */
final class Chance {

    /** How many people there are. */
    static final int PEOPLE = 3;

    /** What may happen to a day. */
    enum What {
        READ,
        CHECKIN,
        RESULT,
        FRIEND,
        TIME,
        POINTS
    }

    /**
     * A fact.
     *
     * @param no its number, by which it is known again
     * @param who which of the people
     * @param at when
     * @param much seconds, or the amount
     * @param what which title, or the name
     */
    record Fact(int no, What kind, int who, Instant at, int much, String what) {}

    private static final List<String> WORTHS =
            List.of(
                    "fact: time, medium: book, every: 10m, points: 3",
                    "fact: time, every: 45m, points: 4, over: week",
                    "fact: time, every: 90m, points: 5, over: campaign",
                    "fact: time, every: 1h, points: 5, over: month",
                    "fact: time, tiers: {30m: 5, 1h: 8, 2h: 10}",
                    "fact: time, tiers: {20m: 1, 40m: 2}, higher: adds",
                    "fact: time, milestones: {1h: 5, 3h: 9}",
                    "fact: time, points: 2, least: 20m, streak: {every: 2, grace: 1}",
                    "fact: time, every: 10m, points: 1, when: {hours: \"05:00-08:00\"}",
                    "fact: time, every: 10m, points: 1, when: {hours: \"20:00-00:00\"}",
                    "fact: time, every: 10m, points: 1, when: {after: r0}",
                    "fact: checkin, points: 5",
                    "fact: checkin, points: 6, streak: {at: [2, 3], cycle: 5}",
                    "fact: checkin, every: 3, points: 7, over: campaign",
                    "fact: outer, named: 答题, least: 60, points: 4",
                    "fact: outer, amounts: yes, every: 50, points: 2, over: week",
                    "fact: outer, amounts: yes, milestones: {100: 3, 500: 9}",
                    "fact: friend, points: 5",
                    "fact: all, rules: [r0, r1], points: 3",
                    "fact: all, rules: [r0, r1], milestones: {2: 11}");
    private static final List<String> CAPS =
            List.of(
                    "",
                    "",
                    ", caps: {week: 20}",
                    ", caps: {day: 15, campaign: 40}",
                    ", caps: {month: 25}");
    private static final String HEAD =
            """
            campaign: chance-%d
            name: 样例
            host: 样例
            zone: %s
            dayBegins: %s
            stages:
              - name: 参与
                days: 2022-03-21 to 2022-04-03
                allows: [enter, read, checkin, outer]
            rooms: [{id: books, name: 图书, medium: book}]
            invites: {}
            points:
              rules:
                - {id: r0, name: 打卡, fact: checkin, points: 1}
                - {id: r1, name: 阅读, fact: time, every: 15m, points: 2, cap: 12}
                - {id: d1, name: 征文, fact: correction, named: 征文}
            """;
    private static final String LIMITS =
            """
              caps: [{id: all, name: 全部, day: 15, week: 40}]
              multiply: [{name: 双倍, days: 2022-03-26 to 2022-03-27, by: 150%}]
            """;

    private final long seed;
    private final Random random;

    Chance(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /**
     * A definition of some rules; every other in a zone whose clocks are moved meanwhile, and two
     * of three with days that begin in the small hours, once in the hour that is left out.
     */
    String definition() {
        var zone = seed % 2 == 0 ? "Europe/Berlin" : "Asia/Shanghai";
        var begins = List.of("00:00", "04:00", "02:30").get((int) (seed % 3));
        var text = new StringBuilder(HEAD.formatted(seed, zone, begins));
        int rules = 2 + random.nextInt(5);
        for (int i = 2; i < rules + 2; i++) {
            text.append("    - {id: r%d, name: 规则, %s}\n".formatted(i, one(WORTHS) + one(CAPS)));
        }
        return text.append(random.nextBoolean() ? LIMITS : "").toString();
    }

    /** Facts as they arrive: in any order, a third of them told twice. */
    List<Fact> facts(Campaign campaign, int many) {
        var all = new ArrayList<Fact>();
        for (int no = 0; no < many; no++) {
            all.add(fact(campaign, no));
        }
        all.addAll(all.subList(0, many / 3));
        Collections.shuffle(all, random);
        return all;
    }

    private Fact fact(Campaign campaign, int no) {
        var kind = What.values()[random.nextInt(What.values().length)];
        // A day before the start and one after the close, where nothing counts.
        int day = kind.compareTo(What.TIME) < 0 ? random.nextInt(16) - 1 : random.nextInt(14);
        var start = campaign.startOf(campaign.days().first().plusDays(day));
        var at = start.plusSeconds(second());
        return switch (kind) {
            case READ -> new Fact(no, kind, who(), at, 60 + random.nextInt(5400), title());
            case CHECKIN, FRIEND -> new Fact(no, kind, who(), at, 1, "");
            case RESULT -> new Fact(no, kind, who(), at, random.nextInt(200), quiz());
            case TIME -> new Fact(no, kind, who(), at, random.nextInt(7200) - 3600, title());
            case POINTS -> new Fact(no, kind, who(), at, 1 + random.nextInt(30), "征文");
        };
    }

    /** Any second of a day of 23 hours; often its first or last minutes. */
    private int second() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(60);
            case 1 -> 82_800 - 1 - random.nextInt(1800);
            default -> random.nextInt(82_800);
        };
    }

    private int who() {
        return random.nextInt(PEOPLE);
    }

    private String title() {
        return random.nextBoolean() ? "论语" : "孟子";
    }

    private String quiz() {
        return random.nextBoolean() ? "答题" : "平台";
    }

    /** Whether what has arrived is scored now. */
    boolean now() {
        return random.nextInt(4) == 0;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
