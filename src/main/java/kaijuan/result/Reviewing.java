package kaijuan.result;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import kaijuan.campaign.Campaign;
import kaijuan.tariff.DayFacts;

/** Hands over the people of a result, as another definition would see them. */
public final class Reviewing {

    private Reviewing() {}

    /**
     * Everybody in the file, with the rooms of the campaign given; gives how many.
     *
     * @throws Broken if the file cannot be read
     */
    public static int each(Path file, Campaign campaign, Consumer<Lived> to) throws Broken {
        var days = new FiledDays(campaign);
        var count = new AtomicInteger();
        try (var opened = Opened.of(file)) {
            Verifying.about(opened);
            opened.part(Format.WORKS, reader -> works(reader, days));
            opened.part(
                    Format.PEOPLE,
                    people ->
                            opened.part(
                                    Format.LEDGER,
                                    ledger -> both(people, ledger, days, to, count)));
        }
        return count.get();
    }

    private static void works(LineReader reader, FiledDays days) throws Broken {
        for (var work = reader.next(Lines.Work.class); work != null; ) {
            days.work(work);
            work = reader.next(Lines.Work.class);
        }
    }

    private static void both(
            LineReader people,
            LineReader ledger,
            FiledDays days,
            Consumer<Lived> to,
            AtomicInteger count)
            throws Broken {
        var one = people.next(Lines.Somebody.class);
        var account = ledger.next(Lines.Account.class);
        while (one != null && account != null && one.person().equals(account.person())) {
            Lived lived;
            try {
                lived = lived(one, account, days);
            } catch (NullPointerException | ArithmeticException | IllegalArgumentException e) {
                throw people.wrong();
            }
            to.accept(lived);
            count.incrementAndGet();
            one = people.next(Lines.Somebody.class);
            account = ledger.next(Lines.Account.class);
        }
        if (one != null || account != null) {
            throw people.wrong();
        }
    }

    private static Lived lived(Lines.Somebody one, Lines.Account account, FiledDays days) {
        return new Lived(
                one.person(),
                FiledDays.person(one),
                one.days().stream()
                        .map(days::of)
                        .sorted(Comparator.comparing(DayFacts::day))
                        .toList(),
                account.days().stream().flatMap(p -> p.entries().stream()).toList());
    }
}
