package kaijuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
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
import org.junit.jupiter.api.Test;

class EnrolmentsTest extends Tables {

    private static final YearMonth GROWN = YearMonth.of(1985, 6);

    private Campaign qingpu;
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

    @Test
    void aPersonEntersUnderAStreetAndIsNamed() {
        var who = somebody();
        enter(who, wish("夏阳街道"));
        var entered = enrolments().of(qingpu.id(), who).orElseThrow();
        assertThat(enrolments().where(entered)).isEqualTo("夏阳街道");
        assertThat(entered.listed()).isTrue();
        assertThat(entered.at()).isEqualTo(clock.instant());
        assertThat(the(Members.class).realName(who)).isEqualTo("张三丰");
    }

    @Test
    void aSecondTryAnywhereIsToldWhereTheFirstWas() {
        var who = somebody();
        enter(who, wish("夏阳街道"));
        assertThat(refused(who, wish("盈浦街道"))).isEqualTo("409 您已在“夏阳街道”报名。一个活动每人只能在一个单位报名。");
    }

    @Test
    void ofThirtyTwoTriesAtTheSameInstantOneHoldsAndTheOthersAreToldItsUnit() throws Exception {
        var who = somebody();
        var streets = List.of("夏阳街道", "盈浦街道", "赵巷镇", "徐泾镇", "华新镇", "重固镇", "白鹤镇", "练塘镇");
        var start = new CountDownLatch(1);
        var tries = new ArrayList<Callable<String>>();
        for (int i = 0; i < 32; i++) {
            var wish = wish(streets.get(i % streets.size()));
            tries.add(
                    () -> {
                        start.await();
                        try {
                            enter(who, wish);
                            return "entered";
                        } catch (Refusal refusal) {
                            return said(refusal);
                        }
                    });
        }
        var answers = new ArrayList<String>();
        try (var pool = Executors.newFixedThreadPool(32)) {
            var running = tries.stream().map(pool::submit).toList();
            start.countDown();
            for (var one : running) {
                answers.add(one.get());
            }
        }
        var winner = enrolments().where(enrolments().of(qingpu.id(), who).orElseThrow());
        assertThat(answers).containsOnlyOnce("entered");
        assertThat(answers.stream().filter(answer -> !answer.equals("entered")))
                .hasSize(31)
                .containsOnly("409 您已在“" + winner + "”报名。一个活动每人只能在一个单位报名。");
    }

    @Test
    void theFirstAndTheLastSecondAreOpenAndTheSecondsBesideThemAreNot() {
        clock.now("2022-04-22T23:59:59");
        assertThat(refused(somebody(), wish("夏阳街道"))).isEqualTo("409 报名还没有开始，2022-04-23 零点开放。");
        clock.now("2022-04-23T00:00:00");
        enter(somebody(), wish("夏阳街道"));
        clock.now("2022-10-06T23:59:59");
        enter(somebody(), wish("夏阳街道"));
        clock.now("2022-10-07T00:00:00");
        assertThat(refused(somebody(), wish("夏阳街道"))).isEqualTo("409 报名已经结束，最后一天是 2022-10-06。");
    }

    @Test
    void aChildNeedsAGuardianAndIsOnNoPublicBoardUnlessAllowed() {
        var child = YearMonth.of(2010, 3);
        assertThat(refused(somebody(), wish("夏阳街道", child, null)))
                .startsWith("422 未满 14 周岁报名，需要监护人同意");
        var quiet = somebody();
        enter(quiet, wish("夏阳街道", child, new Wish.Guardian("张大山", "父亲", false)));
        assertThat(enrolments().of(qingpu.id(), quiet).orElseThrow().listed()).isFalse();
        var shown = somebody();
        enter(shown, wish("夏阳街道", child, new Wish.Guardian("张大山", "父亲", true)));
        assertThat(enrolments().of(qingpu.id(), shown).orElseThrow().listed()).isTrue();
    }

    @Test
    void inTheMonthOfTheFourteenthBirthdayAGuardianIsStillAskedAndInTheNextNoMore() {
        assertThat(refused(somebody(), wish("夏阳街道", YearMonth.of(2008, 5), null)))
                .startsWith("422 未满 14 周岁");
        enter(somebody(), wish("夏阳街道", YearMonth.of(2008, 4), null));
    }

    @Test
    void aGuardiansNameIsSealedAndOfAGrownUpNothingOfAGuardianIsKept() {
        var child = somebody();
        var guardian = new Wish.Guardian("李大山", "父亲", false);
        enter(child, wish("夏阳街道", YearMonth.of(2012, 1), guardian));
        var grown = somebody();
        enter(grown, wish("夏阳街道", GROWN, guardian));
        assertThat(kept(child)).isNotNull().doesNotContain("李大山");
        assertThat(kept(grown)).isNull();
    }

    @Test
    void aUnitOfAnotherKindOrNoneIsRefused() {
        assertThat(refused(somebody(), wish("青浦区"))).startsWith("422 这个活动不能在“青浦区”报名");
        var nowhere = new Wish("张三丰", GROWN, null, -5L, null, Map.of());
        assertThat(refused(somebody(), nowhere)).isEqualTo("422 请选择在哪个单位报名。");
    }

    @Test
    void aUnitThatIsNotInTheTreeMayBeNamedInWords() {
        var who = somebody();
        enter(who, new Wish("张三丰", GROWN, null, null, " 青浦某公司 ", Map.of()));
        assertThat(enrolments().where(enrolments().of(qingpu.id(), who).orElseThrow()))
                .isEqualTo("青浦某公司");
        var blank = new Wish("张三丰", GROWN, null, null, "  ", Map.of());
        assertThat(refused(somebody(), blank)).startsWith("422 请写明您的单位");
    }

    @Test
    void aBirthInTheFutureOrLongAgoIsRefused() {
        for (var born : List.of(YearMonth.of(2022, 6), YearMonth.of(1890, 1))) {
            assertThat(refused(somebody(), wish("夏阳街道", born, null))).startsWith("422 出生年月不对");
        }
    }

    @Test
    void entrantsAreCountedAlongTheLineAndThousandsEnterInOneStatement() {
        var district = the(Units.class).byCode("QP").id();
        var street = the(Units.class).byCode("QP-JZ").id();
        var before = enrolments().entrantsByUnit(qingpu).getOrDefault(district, 0);
        var many = new ArrayList<Entrant>();
        for (int i = 0; i < 3000; i++) {
            many.add(new Entrant(1_000_000 + i, street, clock.instant()));
        }
        assertThat(enrolments().enterAll(qingpu, many)).isEqualTo(3000);
        assertThat(enrolments().enterAll(qingpu, many)).isZero();
        assertThat(enrolments().entrantsByUnit(qingpu))
                .containsEntry(street, 3000)
                .containsEntry(district, before + 3000);
    }

    private long somebody() {
        return the(Members.class).arrive(new Phone("138" + (10_000_000 + phones++)));
    }

    private Wish wish(String unit) {
        return wish(unit, GROWN, null);
    }

    private Wish wish(String unit, YearMonth born, Wish.@Nullable Guardian guardian) {
        var id =
                the(Units.class).all().stream()
                        .filter(one -> one.name().equals(unit))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return new Wish("张三丰", born, guardian, id, null, Map.of());
    }

    private void enter(long who, Wish wish) {
        enrolments().enter(qingpu, who, wish);
    }

    private String refused(long who, Wish wish) {
        var refusal = catchThrowableOfType(Refusal.class, () -> enter(who, wish));
        assertThat(enrolments().of(qingpu.id(), who))
                .matches(e -> e.isEmpty() || said(refusal).startsWith("409"));
        return said(refusal);
    }

    private String said(Refusal refusal) {
        var sentence = the(Texts.class).chinese().say(refusal.key(), refusal.fill());
        return refusal.status().value() + " " + sentence;
    }

    private @Nullable String kept(long who) {
        return sql.sql("select encode(guardian, 'escape') from enrolment where member_id = :who")
                .param("who", who)
                .query(String.class)
                .list()
                .getFirst();
    }

    private Enrolments enrolments() {
        return the(Enrolments.class);
    }
}
