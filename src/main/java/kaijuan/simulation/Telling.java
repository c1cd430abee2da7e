package kaijuan.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kaijuan.campaign.Campaign;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;

/** Makes a forecast of what was counted. */
final class Telling {

    private static final int TEN_MINUTES = 600;
    private static final int HOURS = 24;

    private final Campaign campaign;
    private final Tariff tariff;
    private final Gauge gauge;
    private final Crowd crowd;

    Telling(Campaign campaign, Gauge gauge, Crowd crowd) {
        this.campaign = campaign;
        this.tariff = campaign.chapter(Tariff.class);
        this.gauge = gauge;
        this.crowd = crowd;
    }

    Forecast forecast(int entrants, long seed) {
        var races = new Races(campaign, crowd);
        var awards = races.awards();
        return new Forecast(
                campaign.slug(),
                campaign.name(),
                entrants,
                seed,
                gauge.days,
                Spreading.of(crowd.points()),
                rules(),
                caps(),
                milestones(entrants),
                races.boards(),
                awards,
                awards.stream().mapToLong(Forecast.AwardSum::cost).sum(),
                load(),
                tariff.rules().stream().filter(r -> !r.runs()).map(Rule::name).toList());
    }

    private List<Forecast.RuleSum> rules() {
        return tariff.rules().stream()
                .map(
                        r -> {
                            var c = gauge.rules.getOrDefault(r.id(), new Gauge.Count());
                            return new Forecast.RuleSum(r.id(), r.name(), c.points, c.people);
                        })
                .toList();
    }

    private List<Forecast.CapSum> caps() {
        return tariff.caps().stream()
                .map(
                        cap -> {
                            var c = gauge.caps.getOrDefault(cap.id(), new Gauge.Count());
                            return new Forecast.CapSum(
                                    cap.id(),
                                    cap.name(),
                                    cap.window().name().toLowerCase(Locale.ROOT),
                                    cap.most(),
                                    c.points,
                                    c.people,
                                    c.days);
                        })
                .sorted(Comparator.comparingLong(Forecast.CapSum::taken).reversed())
                .toList();
    }

    private List<Forecast.Milestone> milestones(int entrants) {
        var marks = new ArrayList<Forecast.Milestone>();
        for (var rule : tariff.rules()) {
            var mine = new TreeMap<Integer, Long>();
            if (rule.worth() instanceof Rule.Tiers(var points, var adds, var over)) {
                points.keySet().forEach(amount -> mine.put(amount, 0L));
            }
            gauge.marks.forEach(
                    (mark, count) -> {
                        int cut = mark.lastIndexOf(' ');
                        if (mark.substring(0, cut).equals(rule.id())) {
                            mine.put(Integer.valueOf(mark.substring(cut + 1)), count.people);
                        }
                    });
            mine.forEach(
                    (amount, people) ->
                            marks.add(
                                    new Forecast.Milestone(
                                            rule.id(),
                                            rule.name(),
                                            amount,
                                            rule.reached(amount),
                                            people,
                                            Math.round(people * 1000.0 / entrants) / 10.0)));
        }
        return marks;
    }

    private Forecast.Load load() {
        long all = 0;
        int peak = 0;
        var hours = new double[HOURS];
        int begins = campaign.dayBegins().toSecondOfDay() / 60;
        int days = Math.max(1, Calendar.of(campaign).read().size());
        for (int slot = 0; slot < gauge.beats.length; slot++) {
            all += gauge.beats[slot];
            peak = gauge.beats[slot] > gauge.beats[peak] ? slot : peak;
            int hour = (slot % Gauge.SLOTS * 10 + begins) / 60 % HOURS;
            hours[hour] += gauge.beats[slot] / 3600.0 / days;
        }
        var at =
                campaign.startOf(campaign.days().first().plusDays(peak / Gauge.SLOTS))
                        .plusSeconds(peak % Gauge.SLOTS * TEN_MINUTES)
                        .atZone(campaign.zone());
        var each = new ArrayList<Double>();
        for (double hour : hours) {
            each.add(Math.round(hour * 10) / 10.0);
        }
        return new Forecast.Load(
                all,
                Math.round(gauge.beats[peak] * 10.0 / TEN_MINUTES) / 10.0,
                at.toLocalDate().toString(),
                at.toLocalTime().toString(),
                each);
    }

    /** How numbers are spread. */
    static final class Spreading {

        private static final int STEPS = 20;

        private Spreading() {}

        static Forecast.Spread of(long[] values) {
            var sorted = values.clone();
            java.util.Arrays.sort(sorted);
            Map<Integer, Long> quantiles = new TreeMap<>();
            for (int percent : new int[] {0, 10, 25, 50, 75, 90, 99, 100}) {
                int at = (int) Math.round(percent / 100.0 * (sorted.length - 1));
                quantiles.put(percent, sorted[at]);
            }
            long most = sorted[sorted.length - 1];
            long wide = Math.max(1, (most + STEPS) / STEPS);
            var counts = new long[STEPS];
            for (long value : sorted) {
                counts[(int) Math.min(STEPS - 1, value / wide)]++;
            }
            var steps = new ArrayList<Forecast.Step>();
            for (int i = 0; i < STEPS; i++) {
                steps.add(new Forecast.Step(i * wide, (i + 1) * wide, counts[i]));
            }
            double mean = java.util.Arrays.stream(sorted).average().orElse(0);
            return new Forecast.Spread(Math.round(mean * 10) / 10.0, quantiles, steps);
        }
    }
}
