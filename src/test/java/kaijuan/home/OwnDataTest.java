package kaijuan.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.Wish;
import kaijuan.points.Points;
import kaijuan.reading.Device;
import kaijuan.unit.Roles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is kept of a person")
class OwnDataTest extends Wire {

    private static final String ASKED =
            """
              fields:
                - id: size
                  name: 衣服尺码
            """;
    private static final String SUMS =
            """
            select (select sum(points) from ledger_entry)::text || ' '
                || (select sum(points) from points_account) || ' '
                || (select sum(counted) from reading_span) || ' '
                || (select count(*) from checkin) || ' ' || (select count(*) from enrolment)
            """;

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private String here;
    private long book;
    private long who;
    private Person reader;

    @BeforeAll
    void aCampaignWithABook() {
        setting.qingpu();
        campaign =
                setting.define(
                        the(Campaigns.class)
                                .document(setting.campaign("qingpu-2022"))
                                .replace("  guardianBelow: 14\n", "  guardianBelow: 14\n" + ASKED));
        here = "/c/" + campaign.slug();
        book = setting.book("孟子", 2, 600);
    }

    @BeforeEach
    void somebodyReadsAndChecksIn() {
        clock.now("2022-05-01T12:00:00");
        who = setting.somebody();
        var born = YearMonth.of(2012, 3);
        var guardian = new Wish.Guardian("王大山", "父亲", true);
        var wish = new Wish("王小山", born, guardian, null, "青浦某厂", Map.of("size", "加大号"));
        the(Enrolments.class).enter(campaign, who, wish);
        reader = signedIn(who);
        var phone = new Device(reader, clock, campaign.slug(), book);
        phone.open(1);
        phone.read(1, 660);
        reader.json(here + "/reading/" + book + "/place", place());
        reader.json(here + "/reading/" + book + "/marks", mark());
        reader.post(here + "/checkin");
        the(Points.class).settle();
    }

    @Test
    @DisplayName("is given to them whole, room by room, in words that can be read")
    void takenAlong() {
        var all = reader.json("/member/data").json();
        assertThat(all.propertyNames())
                .contains(
                        "member", "campaign", "reading", "checkin", "invite", "points", "standing")
                .contains("unit", "desk", "enrolment", "help", "account", "message");
        var entered = all.at("/campaign/enrolments/0");
        assertThat(entered.toString())
                .contains("青浦某厂", "2012-03", "王大山", "父亲", "加大号", campaign.name());
        assertThat(all.at("/reading/times/0/title").asString()).isEqualTo("孟子");
        assertThat(all.at("/reading/times/0/seconds").asInt()).isGreaterThan(400);
        assertThat(all.at("/reading/marks/0/note").asString()).isEqualTo("记住");
        assertThat(all.at("/reading/places/0/place").asLong()).isEqualTo(40);
        assertThat(all.at("/checkin/days/0/day").asString()).isEqualTo("2022-05-01");
        assertThat(all.at("/points/accounts/0/points").asInt()).isPositive();
        assertThat(all.at("/points/ledger/0/rule").asString()).isNotEmpty();
    }

    @Test
    @DisplayName("is nobody else's: another person's download holds none of it")
    void others() {
        var other = signedIn(setting.entrant(campaign, "QP-XY"));
        assertThat(other.json("/member/data").body()).doesNotContain("王大山", "青浦某厂", "记住", "加大号");
    }

    @Test
    @DisplayName("of who they are is gone when they leave; what they did stays, and all sums")
    void erased() {
        the(Roles.class).grant(who, "librarian", null);
        var sums = sql.sql(SUMS).query(String.class).single();
        reader.submit("/member/leave", "sure", "true");
        assertThat(sql.sql(SUMS).query(String.class).single()).isEqualTo(sums);
        for (var statement :
                List.of(
                        "select count(*) from reading_mark where member_id = :who",
                        "select count(*) from reading_place where member_id = :who",
                        "select count(*) from role where member_id = :who",
                        "select count(*) from reading_pulse where member_id = :who"
                                + " and device <> ''",
                        "select count(*) from enrolment where member_id = :who"
                                + " and (other is not null or personal is not null)")) {
            assertThat(sql.sql(statement).param("who", who).query(Integer.class).single())
                    .as(statement)
                    .isZero();
        }
    }

    @Test
    @DisplayName("and was asked at entering lies sealed")
    void sealed() {
        var kept =
                sql.sql("select personal from enrolment where member_id = :who")
                        .param("who", who)
                        .query((row, n) -> row.getBytes(1))
                        .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("2012", "size")
                .startsWith("\u0001");
    }

    private static Map<String, Object> place() {
        return Map.of("part", 1, "place", 40, "reading", true);
    }

    private static Map<String, Object> mark() {
        return Map.of("part", 1, "first", 3, "end", 9, "quote", "孟子", "note", "记住");
    }
}
