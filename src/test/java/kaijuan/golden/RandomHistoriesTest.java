package kaijuan.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kaijuan.Setting;
import kaijuan.Tables;
import kaijuan.campaign.Campaign;
import kaijuan.correction.Deciding;
import kaijuan.ground.database.Bell;
import kaijuan.points.Points;
import kaijuan.points.Recounts;
import kaijuan.tariff.Correction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The ledger as it came about fact by fact, a counting of everything at once, and the engine
 * without a database say the same: for random definitions and histories, facts in any order, late,
 * told twice, corrected and taken back, over midnight and over days of 23 hours.
 */
@DisplayName("Points of a random history (trap 1, trap 3, trap 10, trap 13)")
class RandomHistoriesTest extends Tables {

    private static final int FACTS = 60;
    private static final AtomicLong NUMBERS = new AtomicLong(8_000_000);

    private final Map<String, Mirror.Book> books = new HashMap<>();
    private final List<Long> people = new ArrayList<>();
    private Setting setting;

    @BeforeAll
    void shelf() {
        setting = new Setting(this);
        for (var name : List.of("论语", "孟子")) {
            long id = setting.book(name, 1, 9000);
            long length =
                    sql.sql("select length from title where id = ?")
                            .param(id)
                            .query(Long.class)
                            .single();
            books.put(name, new Mirror.Book(id, name, length));
        }
        for (int i = 0; i < Chance.PEOPLE; i++) {
            people.add(setting.somebody());
        }
        sql.sql(
                        "insert into outer_partner (campaign_id, name, address, key_hash, made_at)"
                                + " values (1, '答题', '', '', now())")
                .update();
        clock.now("2022-04-20T12:00:00");
    }

    @ParameterizedTest(name = "are equal, incrementally, at once and in memory: no. {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void equal(long seed) {
        var chance = new Chance(seed);
        var campaign = setting.define(chance.definition());
        var mirrors = people.stream().map(p -> new Mirror(campaign)).toList();
        people.forEach(p -> enter(campaign, p));
        var writing = new Writing(sql, the(Bell.class), campaign, NUMBERS);
        var told = new HashSet<Integer>();
        for (var fact : chance.facts(campaign, FACTS)) {
            write(writing, fact, told);
            if (told.add(fact.no())) {
                mirror(mirrors.get(fact.who()), fact);
            }
            if (chance.now()) {
                the(Points.class).settle();
            }
        }
        the(Points.class).settle();
        for (int i = 0; i < people.size(); i++) {
            compare(campaign, people.get(i), mirrors.get(i));
        }
        assertThat(the(Recounts.class).compare(campaign, n -> {})).isEmpty();
    }

    private void compare(Campaign campaign, long member, Mirror mirror) {
        int sum = 0;
        assertThat(mirror.ledger().values()).as("something happened").isNotEmpty();
        for (var day : mirror.ledger().entrySet()) {
            assertThat(the(Points.class).day(campaign, member, day.getKey()))
                    .as(campaign.slug() + " " + day.getKey())
                    .containsExactlyInAnyOrderElementsOf(day.getValue());
            sum += day.getValue().stream().mapToInt(e -> e.points()).sum();
        }
        assertThat(the(Points.class).account(campaign, member).points()).isEqualTo(sum);
    }

    private void enter(Campaign campaign, long member) {
        sql.sql(
                        "insert into enrolment (campaign_id, member_id, listed, entered_at)"
                                + " values (?, ?, true, now())")
                .params(campaign.id(), member)
                .update();
    }

    private void write(Writing writing, Chance.Fact fact, Set<Integer> told) {
        long who = people.get(fact.who());
        switch (fact.kind()) {
            case READ -> writing.read(who, fact.at(), fact.much(), books.get(fact.what()).id(), 0);
            case CHECKIN -> writing.checkin(who, fact.at());
            case RESULT ->
                    writing.result(
                            who,
                            fact.at(),
                            fact.much(),
                            fact.what(),
                            writing.campaign().slug() + " " + fact.no());
            case FRIEND -> {
                if (!told.contains(fact.no())) {
                    writing.invite(who, fact.at(), 1);
                }
                writing.ring(who, fact.at());
            }
            case TIME, POINTS -> decide(writing.campaign(), who, fact, told);
        }
    }

    /** Decides, and takes every fourth back at once and decides it again. */
    private void decide(Campaign campaign, long who, Chance.Fact fact, Set<Integer> told) {
        var deciding = the(Deciding.class);
        var words = campaign.slug() + " " + fact.no();
        var day = campaign.dayOf(fact.at());
        if (fact.no() % 4 == 0 && !told.contains(fact.no())) {
            var first =
                    deciding.decide(
                            campaign, who, day, correction(fact), "误记", null, request("-" + words));
            the(Points.class).settle();
            deciding.undo(campaign, first.id(), "撤回", null, request("+" + words));
        }
        deciding.decide(campaign, who, day, correction(fact), "补记", null, request(words));
    }

    private static UUID request(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    private Correction correction(Chance.Fact fact) {
        return fact.kind() == Chance.What.TIME
                ? new Correction(
                        Correction.What.TIME,
                        books.get(fact.what()).id(),
                        "",
                        "",
                        fact.at(),
                        fact.much() == 0 ? 60 : fact.much())
                : new Correction(
                        Correction.What.POINTS,
                        0,
                        Correction.DECIDED,
                        fact.what(),
                        fact.at(),
                        fact.much());
    }

    private void mirror(Mirror mirror, Chance.Fact fact) {
        var book = books.get(fact.what());
        switch (fact.kind()) {
            case READ -> mirror.read(fact.at(), fact.much(), book);
            case CHECKIN -> mirror.checkin(fact.at());
            case RESULT -> mirror.deed("outer", fact.at(), fact.much(), fact.what());
            case FRIEND -> mirror.deed("friend", fact.at(), 1, "");
            case TIME, POINTS -> mirror.correct(correction(fact), book);
        }
    }
}
