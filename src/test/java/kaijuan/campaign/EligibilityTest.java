package kaijuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EligibilityTest extends Entering {

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
        assertThat(the(Personal.class).of(child).toString()).contains("李大山");
        assertThat(the(Personal.class).of(grown).toString()).doesNotContain("李大山", "父亲");
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
}
