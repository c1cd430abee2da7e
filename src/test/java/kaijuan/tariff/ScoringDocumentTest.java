package kaijuan.tariff;

import static kaijuan.tariff.Drawn.book;
import static kaijuan.tariff.Drawn.day;
import static kaijuan.tariff.Drawn.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What docs/scoring.md says")
class ScoringDocumentTest {

    private static void says(String... words) throws Exception {
        assertThat(Files.readString(Path.of("docs/scoring.md"))).contains(words);
    }

    @Test
    @DisplayName("of Qingpu's tariff is so: twice 9 minutes, 60 minutes, 50 minutes (C2, trap 3)")
    void qingpu() throws Exception {
        says("合计 18 分钟，满了一个 10 分钟，得 2 分", "应得 12 分；上限 10 分，实得 10 分", "满 5 次，10 分，正好到上限");
        var qingpu = Drawn.of("qingpu-2022.yaml");
        assertThat(Drawn.points(qingpu, day(0, book(9, 9), book(15, 9)))).containsExactly(2);
        var hour = Drawn.ledgers(qingpu, Person.ANYBODY, day(0, book(9, 60))).getFirst();
        assertThat(hour.stream().mapToInt(Entry::worth).sum()).isEqualTo(12);
        assertThat(hour.stream().mapToInt(Entry::points).sum()).isEqualTo(10);
        assertThat(hour.getLast().took()).isEqualTo("classics.day:2");
        var exact = Drawn.ledgers(qingpu, Person.ANYBODY, day(0, book(9, 50))).getFirst();
        assertThat(exact).extracting(Entry::took).containsOnly("");
    }

    @Test
    @DisplayName("of Loudi's tiers is so: 5, then 3 more, then 2 more (D4)")
    void loudi() throws Exception {
        says("读到 30 分钟先得 5 分，读到 60 分钟再补 3 分，读到 120 分钟再补 2 分，当天一共 10 分");
        var loudi = Drawn.of("loudi-2022.yaml");
        var entries =
                Drawn.ledgers(loudi, new Person("", null, true), day(91, read("book", 9, 120, 7)))
                        .getFirst();
        assertThat(entries).extracting(Entry::points).isEqualTo(List.of(5, 3, 2));
    }
}
