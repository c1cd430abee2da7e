package kaijuan.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaijuan.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Codes as prizes")
class PrizeCodesTest extends Tables {

    private Till till;

    @BeforeAll
    void aTill() {
        till = new Till(this, sql);
    }

    @BeforeEach
    void noon() {
        clock.now("2022-05-02T12:00:00");
    }

    @AfterEach
    void everyRowAgrees() {
        assertThat(till.wrong()).isEmpty();
    }

    @Test
    @DisplayName("go to one order each: thirty at once want twenty (C4)")
    void once() throws Exception {
        var card = till.prize(Way.CODE, 10, 1, 0);
        take(card, "codes.txt", lines("A", 20));
        var people = IntStream.range(0, 30).mapToObj(i -> till.reader(10)).toList();
        var told =
                Crowd.<String>at(
                        source,
                        card,
                        Orders.AT_ONCE,
                        30,
                        i ->
                                AtOnce.told(
                                        () ->
                                                till.orders()
                                                        .place(
                                                                till.campaign,
                                                                people.get(i),
                                                                till.ask(card))));
        assertThat(told).filteredOn("done"::equals).hasSize(20);
        assertThat(told).filteredOn("shop.soldOut"::equals).hasSize(10);
        var codes =
                people.stream()
                        .flatMap(p -> till.orders().mine(till.campaign, p).stream())
                        .map(o -> String.valueOf(till.orders().own(o).code()))
                        .toList();
        assertThat(codes).hasSize(20).doesNotHaveDuplicates().allMatch(c -> c.startsWith("A-"));
    }

    @Test
    @DisplayName("of a file with repeats, empty and too long lines are told line by line")
    void report() {
        var card = till.prize(Way.CODE, 10, 1, 0);
        var file = "B-1\n\nB-2\n  B-1  \n" + "x".repeat(101) + "\nB-\u00073\nB-4\n\n\n";
        var report = take(card, "codes.txt", file);
        assertThat(report.added()).isEqualTo(3);
        assertThat(report.findings())
                .extracting(f -> f.line() + " " + f.key() + " " + f.fill())
                .containsExactly(
                        "2 shop.codes.empty 0",
                        "4 shop.codes.twice 1",
                        "5 shop.codes.long 100",
                        "6 shop.codes.control 0");
        assertThat(remaining(card)).isEqualTo(3);
    }

    @Test
    @DisplayName("imported again change nothing, also beside each other and for another prize")
    void again() throws Exception {
        var card = till.prize(Way.CODE, 10, 1, 0);
        var other = till.prize(Way.CODE, 10, 1, 0);
        var both =
                AtOnce.all(
                        2,
                        i ->
                                () ->
                                        take(
                                                i == 0 ? card : other,
                                                "codes.txt",
                                                i == 0 ? lines("C", 500) : backwards("C", 500)));
        assertThat(both.stream().mapToInt(CodeReport::added).sum()).isEqualTo(500);
        assertThat(both.stream().mapToInt(CodeReport::known).sum()).isEqualTo(500);
        var again = take(card, "codes.txt", lines("C", 500));
        assertThat(again.added()).isZero();
        assertThat(again.known()).isEqualTo(500);
        assertThat(remaining(card) + remaining(other)).isEqualTo(500);
        assertThat(till.prizes().supplies(card).size() + till.prizes().supplies(other).size())
                .isLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("come from the first column of a CSV file in GB18030 with a header too")
    void csv() {
        var card = till.prize(Way.CODE, 10, 1, 0);
        var file = "兑换码,面值\r\nD-1,100 元\r\n\"D-2\",100 元\r\n".getBytes(Charset.forName("GB18030"));
        var report = till.store().take(till.campaign, card.id(), "码.csv", file, Till.STAFF);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.left()).isZero();
    }

    @Test
    @DisplayName("are refused where the prize is none of codes, or the file is none")
    void refused() {
        var cup = till.prize(Way.PICKUP, 10, 1, 0);
        assertThatThrownBy(() -> take(cup, "codes.txt", "E-1")).hasMessage("shop.codes.way");
        var card = till.prize(Way.CODE, 10, 1, 0);
        assertThatThrownBy(() -> take(card, "codes.txt", "\n\n")).hasMessage("shop.codes.none");
        assertThatThrownBy(() -> take(card, "codes.txt", "PK\0\0")).hasMessage("shop.codes.text");
    }

    @Test
    @DisplayName("lie sealed, and nobody prints them")
    void sealed() {
        var card = till.prize(Way.CODE, 10, 1, 0);
        take(card, "codes.txt", "SECRET-CODE-1");
        var rows =
                sql.sql("select encode(sealed, 'escape') || encode(hash, 'escape') from prize_code")
                        .query(String.class)
                        .list();
        assertThat(rows).noneMatch(r -> r.contains("SECRET"));
    }

    private CodeReport take(Prize prize, String name, String text) {
        var file = text.getBytes(StandardCharsets.UTF_8);
        return till.store().take(till.campaign, prize.id(), name, file, Till.STAFF);
    }

    private static String lines(String word, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> word + "-" + i)
                .collect(Collectors.joining("\n"));
    }

    private static String backwards(String word, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> word + "-" + (many - 1 - i))
                .collect(Collectors.joining("\n"));
    }

    private int remaining(Prize prize) {
        return till.prizes().one(till.campaign, prize.id()).remaining();
    }
}
