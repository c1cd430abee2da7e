package kaijuan.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.sheet.Export;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.roster.Order;
import kaijuan.roster.Rosters;
import org.springframework.stereotype.Component;

/** The roster of Loudi's union members (D4), made of people who do not exist. */
@Component
public class Muster {

    private static final String CAMPAIGN = "loudi-2022";
    private static final int PEOPLE = 300;

    private final Campaigns campaigns;
    private final Members members;
    private final Rosters rosters;

    Muster(Campaigns campaigns, Members members, Rosters rosters) {
        this.campaigns = campaigns;
        this.members = members;
        this.rosters = rosters;
    }

    /** Puts most entrants on the roster, some with a name that is not quite theirs. */
    public void call() {
        try {
            var file = Files.createTempFile("roster", ".csv");
            try (var out = Files.newOutputStream(file)) {
                var header = List.of("姓名", "手机号").toArray(String[]::new);
                try (var export = Export.to(out, Export.Format.CSV, header)) {
                    write(export);
                }
            }
            rosters.take(new Order(campaigns.bySlug(CAMPAIGN), file, null, false, null));
            rosters.settle();
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Export export) throws IOException {
        var phones = new ArrayList<Phone>();
        for (int i = 0; i < PEOPLE; i++) {
            phones.add(new Phone("1702%07d".formatted(i)));
        }
        var ids = phones.stream().map(members::byPhone).toList();
        var known = ids.stream().flatMap(java.util.Optional::stream).toList();
        Map<Long, String> names = members.realNames(known);
        for (int i = 0; i < PEOPLE; i++) {
            var id = ids.get(i);
            var name = id.isEmpty() ? "" : names.getOrDefault(id.get(), "");
            if (!name.isEmpty() && i % 5 != 4) {
                export.row(i % 25 == 3 ? name + "华" : name, phones.get(i).digits());
            }
        }
        // Whoever has not entered yet waits on the roster, as most do.
        export.row("周立波", "13800000009");
    }
}
