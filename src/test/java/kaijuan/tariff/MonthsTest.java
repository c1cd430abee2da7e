package kaijuan.tariff;

import static kaijuan.tariff.Drawn.book;
import static kaijuan.tariff.Drawn.day;
import static kaijuan.tariff.Drawn.tariff;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Points are given")
class MonthsTest {

    private static final String CHECKIN = "{id: checkin, name: 签到, fact: checkin, points: 1}";

    @Test
    @DisplayName("double by night and threefold on one day: one upon the other, or the greatest")
    void together() {
        var rules =
                """
                points:
                  %s
                  rules: [%s]
                  multiply:
                    - {name: 夜, hours: '20:00-24:00', by: 200%%}
                    - {name: 读书日, days: 2022-05-04, by: 300%%}
                """;
        var product = tariff(rules.formatted("week: monday", CHECKIN));
        assertThat(Drawn.points(product, day(1, 21), day(2, 21), day(3, 8)))
                .containsExactly(2, 6, 1);
        var greatest = tariff(rules.formatted("together: greatest", CHECKIN));
        assertThat(Drawn.points(greatest, day(1, 21), day(2, 21), day(2, 8))).startsWith(2, 3);
    }

    @Test
    @DisplayName("for a month's sum, and under a limit of a month, beginning anew on the first")
    void months() {
        var sum =
                tariff(
                        "points: {rules: [{id: m, name: 月读, fact: time, every: 2h,"
                                + " over: month, points: 3}]}");
        assertThat(
                        Drawn.points(
                                sum,
                                day(0, book(8, 90)),
                                day(20, book(8, 60)),
                                day(29, book(8, 80)),
                                day(30, book(8, 50)),
                                day(31, book(8, 80))))
                .as("2, 22 and 31 May, 1 and 2 June")
                .containsExactly(0, 3, 0, 0, 3);
        var cap =
                tariff(
                        "points: {rules: [{id: c, name: 签到, fact: checkin, points: 5,"
                                + " caps: {month: 8}}]}");
        assertThat(Drawn.points(cap, day(0, 8), day(28, 8), day(29, 8), day(30, 8)))
                .containsExactly(5, 3, 0, 5);
    }

    @Test
    @DisplayName("count on some days of the week: a rule of working days, more at weekends")
    void week() {
        var tariff =
                tariff(
                        """
                        points:
                          rules:
                            - {id: check, name: 打卡, fact: checkin, points: 1}
                            - {id: work, name: 工作日, fact: checkin, points: 5,
                               when: {weekdays: [monday, friday]}}
                          multiply:
                            - {name: 周末, weekdays: [saturday, sunday], by: 300%}
                        """);
        // Day 0 is a Monday.
        assertThat(
                        Drawn.points(
                                tariff, day(0, 8), day(1, 8), day(4, 8), day(5, 8), day(6, 8),
                                day(7, 8)))
                .containsExactly(6, 1, 6, 3, 3, 6);
    }
}
