package kaijuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import kaijuan.Tables;
import kaijuan.ground.text.Texts;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.unit.UnitFile;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Base of tests of entering: Qingpu's campaign and units, people, and what they are told. */
abstract class Entering extends Tables {

    static final YearMonth GROWN = YearMonth.of(1985, 6);

    Campaign qingpu;
    private int phones;

    @BeforeAll
    void qingpuIsLoaded() throws IOException {
        the(UnitFile.class).load(Files.readAllBytes(Path.of("campaigns/units/qingpu.csv")));
        qingpu = the(Campaigns.class).load(Samples.QINGPU);
    }

    @BeforeEach
    void inTheMiddle() {
        clock.now("2022-05-01T12:00:00");
    }

    long somebody() {
        return the(Members.class).arrive(new Phone("138" + (10_000_000 + phones++)));
    }

    Wish wish(String unit) {
        return wish(unit, GROWN, null);
    }

    Wish wish(String unit, YearMonth born, Wish.@Nullable Guardian guardian) {
        var id =
                the(Units.class).all().stream()
                        .filter(one -> one.name().equals(unit))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return new Wish("张三丰", born, guardian, id, null, Map.of());
    }

    void enter(long who, Wish wish) {
        enrolments().enter(qingpu, who, wish);
    }

    String refused(long who, Wish wish) {
        var refusal = catchThrowableOfType(Refusal.class, () -> enter(who, wish));
        assertThat(enrolments().of(qingpu.id(), who))
                .matches(e -> e.isEmpty() || said(refusal).startsWith("409"));
        return said(refusal);
    }

    String said(Refusal refusal) {
        var sentence = the(Texts.class).chinese().say(refusal.key(), refusal.fill());
        return refusal.status().value() + " " + sentence;
    }

    @Nullable String kept(long who) {
        return sql.sql("select encode(personal, 'escape') from enrolment where member_id = :who")
                .param("who", who)
                .query(String.class)
                .list()
                .getFirst();
    }

    Enrolments enrolments() {
        return the(Enrolments.class);
    }
}
