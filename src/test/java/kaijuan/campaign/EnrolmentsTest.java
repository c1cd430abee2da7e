package kaijuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.unit.Units;
import org.junit.jupiter.api.Test;

class EnrolmentsTest extends Entering {

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
}
