package kaijuan.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A draw")
class LotTest {

    private static Tickets tickets(int places, long... counts) {
        var all = new ArrayList<Tickets.Ticket>();
        for (int i = 0; i < counts.length; i++) {
            all.add(new Tickets.Ticket("%024x".formatted(i + 1), counts[i]));
        }
        return Tickets.sorted("spring", "lucky", places, all);
    }

    private static Tickets equal(int places, int people) {
        return tickets(places, LongStream.generate(() -> 1).limit(people).toArray());
    }

    /** The same by its description alone: big numbers, every ticket written out. */
    private static List<String> written(Tickets tickets, String seed) throws Exception {
        var pot = new ArrayList<String>();
        tickets.all()
                .forEach(t -> LongStream.range(0, t.count()).forEach(i -> pot.add(t.pseudonym())));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(seed.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var winners = new ArrayList<String>();
        var all = BigInteger.ONE.shiftLeft(64);
        for (int n = 0; winners.size() < tickets.places() && !pot.isEmpty(); n++) {
            var sum = mac.doFinal((tickets.digest() + "|" + n).getBytes(StandardCharsets.UTF_8));
            var number = new BigInteger(1, sum).shiftRight(192);
            var size = BigInteger.valueOf(pot.size());
            if (number.compareTo(all.subtract(all.mod(size))) < 0) {
                var one = pot.get(number.mod(size).intValue());
                winners.add(one);
                pot.removeIf(one::equals);
            }
        }
        return winners;
    }

    @Test
    @DisplayName("is what its description says, computed another way (trap 5)")
    void described() throws Exception {
        for (int i = 0; i < 200; i++) {
            var tickets = tickets(3, 1 + i % 5, 2, 1 + i % 7, 9, 1);
            assertThat(Lot.winners(tickets, "seed" + i)).isEqualTo(written(tickets, "seed" + i));
        }
    }

    @Test
    @DisplayName("gives each person one win at most, and everybody one when places suffice")
    void once() {
        assertThat(Lot.winners(equal(10, 4), "x")).hasSize(4).doesNotHaveDuplicates();
        assertThat(Lot.winners(tickets(2, 1_000_000_000, 1, 1), "x"))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(Lot.winners(equal(500, 20_000), "x")).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("favours nobody: over many seeds two tickets win twice as often as one")
    void fair() {
        var tickets = tickets(1, 2, 1, 1);
        int first = 0;
        for (int i = 0; i < 4000; i++) {
            first += Lot.winners(tickets, "2022-10-08 " + i).getFirst().endsWith("1") ? 1 : 0;
        }
        assertThat(first).isBetween(1850, 2150);
    }

    @Test
    @DisplayName("can be read from its file and verified; any change of it is found (trap 5)")
    void tampered() throws Exception {
        var done = new DrawFile(tickets(2, 3, 1, 4, 1), null).decided("11 12 13", "双色球 2022118 期");
        var text = done.text();
        assertThat(DrawFile.parse(text)).isEqualTo(done);
        assertThat(DrawFile.parse(text).wrong()).isEmpty();
        var list = done.tickets().text();
        assertThat(text).startsWith(list).contains("digest " + Tickets.digest(list));
        var winner = done.decision().winners().getFirst();
        for (var other :
                List.of(
                        text.replace("01 3\n", "01 5\n"),
                        text.replace("11 12 13", "11 12 14"),
                        text.replace("places 2", "places 1"),
                        text.substring(0, text.length() - winner.length() - 1))) {
            assertThat(DrawFile.parse(other).wrong()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("whose file is broken or hostile is refused with the line")
    void hostile() {
        var good = new DrawFile(tickets(2, 3, 1), null).decided("s", "w").text();
        for (var bad :
                List.of(
                        "",
                        "kaijuan draw 2\n",
                        good.substring(0, good.length() - 1),
                        good.replace("people 2", "people 9999999"),
                        good.replace("people 2", "people 3"),
                        good.replace("\n", "\r\n"),
                        good.replace("01 3", "01 03"),
                        good.replace("01 3", "01 99999999999"),
                        good.replace("02 1", "01 1"),
                        good.replace("places 2", "places 0"),
                        good.replace("seed s", "seed "))) {
            var refused =
                    catchThrowableOfType(DrawFile.Unreadable.class, () -> DrawFile.parse(bad));
            assertThat(refused).as(bad).isNotNull();
            assertThat(refused.words().en()).startsWith("line ");
        }
    }
}
