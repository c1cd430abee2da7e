package kaijuan.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.shelf.Shelf;
import kaijuan.unit.UnitFile;
import org.springframework.stereotype.Component;

/** Fills an installation with campaigns in full swing. Doing it again adds only what is missing. */
@Component
public class Demonstration {

    /** The phone of somebody who takes part in the first campaign. */
    public static final String READER = "17000000011";

    /** The phone of somebody who brings many friends to the campaign of the libraries. */
    public static final String PROMOTER = "17010000139";

    /** A campaign of the demonstration with its people. */
    private record Scene(String file, String units, String phones, int people, LocalDate middle) {}

    private static final List<Scene> SCENES =
            List.of(
                    new Scene("qingpu-2022", "qingpu", "1700", 2600, LocalDate.of(2022, 7, 14)),
                    new Scene(
                            "hunan-library-2020", "hunan", "1701", 500, LocalDate.of(2020, 9, 20)),
                    new Scene("loudi-2022", "loudi", "1702", 300, LocalDate.of(2022, 9, 5)),
                    // Nobody reads in these two: their works and their forms are told, not run.
                    new Scene("hunan-union-2020", "hunan", "", 0, LocalDate.of(2020, 7, 10)),
                    new Scene("hebei-2021", "hebei", "", 0, LocalDate.of(2021, 3, 25)));

    private final Campaigns campaigns;
    private final UnitFile units;
    private final Shelf shelf;
    private final Troupe troupe;
    private final Clock clock;

    Demonstration(Campaigns campaigns, UnitFile units, Shelf shelf, Troupe troupe, Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.shelf = shelf;
        this.troupe = troupe;
        this.clock = clock;
    }

    /** Sets the stage: units, definitions dated around today, the sample shelf. */
    public void stage(Path home) {
        for (var scene : SCENES) {
            load(scene, home);
        }
        shelf.load(home.resolve("demo/shelf"));
    }

    /** Days of history that {@link #play} has still to play. */
    public long days() {
        return acts().stream().mapToLong(a -> a.days().size()).sum();
    }

    /** Plays the history, day by day; each day is told as one step. */
    public void play(LongConsumer step) {
        for (var act : acts()) {
            troupe.play(
                    act.campaign(), act.scene().phones(), act.scene().people(), act.days(), step);
        }
    }

    private record Act(Scene scene, Campaign campaign, List<LocalDate> days) {}

    private List<Act> acts() {
        var acts = new ArrayList<Act>();
        for (var scene : SCENES.stream().filter(s -> s.people() > 0).toList()) {
            var campaign = campaigns.bySlug(scene.file());
            var today = campaign.dayOf(clock.instant());
            var last = campaign.dayOf(campaign.closes("read")).minusDays(1);
            var end = today.isAfter(last) ? last : today;
            var from = troupe.playedTo(campaign, campaign.dayOf(campaign.opens("read")));
            var days = new ArrayList<LocalDate>();
            for (var day = from; !day.isAfter(end); day = day.plusDays(1)) {
                days.add(day);
            }
            acts.add(new Act(scene, campaign, days));
        }
        return acts;
    }

    private void load(Scene scene, Path home) {
        try {
            units.load(
                    Files.readAllBytes(home.resolve("campaigns/units/" + scene.units() + ".csv")));
            if (campaigns.all().stream().noneMatch(c -> c.slug().equals(scene.file()))) {
                var document =
                        Files.readString(home.resolve("campaigns/" + scene.file() + ".yaml"));
                var today =
                        LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Asia/Shanghai"));
                campaigns.load(Redating.around(document, scene.middle(), today));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
