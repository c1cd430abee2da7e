package kaijuan.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;

/** What somebody does on a day: sittings with titles, a check-in, and other deeds that count. */
final class Life {

    private static final int DAY = 86_400;
    private static final int PACE = 6;
    private static final String CLASS = "class";
    private static final int ATTENDED = 20 * 60;

    private final Campaign campaign;
    private final Works works;
    private final List<Rule.Deeds> deeds;

    Life(Campaign campaign, Works works) {
        this.campaign = campaign;
        this.works = works;
        this.deeds =
                campaign.chapter(Tariff.class).rules().stream()
                        .filter(Rule::runs)
                        .flatMap(r -> r.of() instanceof Rule.Deeds d ? Stream.of(d) : Stream.of())
                        .filter(d -> !Set.of("checkin", "friend", CLASS).contains(d.kind()))
                        .map(d -> new Rule.Deeds(d.kind(), 1, d.names(), false))
                        .distinct()
                        .toList();
    }

    /** A day on which nothing is read. */
    DayFacts idle(LocalDate day) {
        return new DayFacts(day, campaign.startOf(day), List.of(), List.of());
    }

    DayFacts day(Player player, LocalDate day, boolean stamps, SplittableRandom chance) {
        int begins = campaign.dayBegins().toSecondOfDay();
        int at = Math.floorMod(begins(player, chance) - begins, DAY);
        var start = campaign.startOf(day);
        var done = new ArrayList<DayFacts.Deed>();
        if (stamps && chance.nextInt(10) > 0) {
            done.add(new DayFacts.Deed("checkin", start.plusSeconds(at), 1));
        }
        for (var deed : deeds) {
            if (chance.nextInt(20) == 0) {
                var moment = start.plusSeconds(at + 60L);
                var name = deed.names().stream().sorted().findFirst().orElse("");
                int amount = amount(deed.kind(), chance);
                done.add(new DayFacts.Deed(deed.kind(), moment, amount, name));
            }
        }
        var reads = new ArrayList<DayFacts.Read>();
        int count = 1 + chance.nextInt(player.diligence() > 0.6 ? 3 : 2);
        for (int i = 0; i < count && !campaign.rooms().isEmpty(); i++) {
            at += 40 + chance.nextInt(600);
            double length = Math.exp(chance.nextGaussian() * 0.7 + 6.7) * player.stays();
            var read = read(works.any(chance), at, Math.clamp((int) length, 60, 4 * 3600));
            if (read.runs()[1] > read.runs()[0]) {
                reads.add(read);
                attended(start, read).ifPresent(done::add);
                at = read.runs()[1];
            }
        }
        return new DayFacts(day, start, reads, done);
    }

    /** Seconds that a share is looked at, marks of a quiz, or once. */
    private static int amount(String kind, SplittableRandom chance) {
        return switch (kind) {
            case "share" -> 3 + chance.nextInt(90);
            case "outer" -> 30 + chance.nextInt(71);
            default -> 1;
        };
    }

    private static Optional<DayFacts.Deed> attended(Instant start, DayFacts.Read read) {
        int from = read.runs()[0];
        int length = read.runs()[1] - from;
        return read.medium().equals("live") && length >= ATTENDED
                ? Optional.of(
                        new DayFacts.Deed(
                                CLASS, start.plusSeconds(from + ATTENDED), length, read.name()))
                : Optional.empty();
    }

    private static int begins(Player player, SplittableRandom chance) {
        double hour =
                player.morning()
                        ? 7 + chance.nextDouble() * 11
                        : 18.2 + Math.abs(chance.nextGaussian()) * 1.6;
        return (int) (Math.min(hour, 23.5) * 3600);
    }

    private static DayFacts.Read read(Works.Work work, int from, int seconds) {
        boolean book = work.medium().equals("book");
        int to = Math.min(DAY, from + (book ? seconds : Math.min(seconds, work.length())));
        int passed = Math.max(0, to - from) * (book ? PACE : 1);
        return new DayFacts.Read(
                work.id(),
                work.name(),
                work.medium(),
                work.rooms(),
                work.tags(),
                work.length(),
                new int[] {Math.min(from, to), to},
                Math.min(passed, work.length()));
    }
}
