package kaijuan.campaign;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads a campaign's definition: its own chapters, and those of the rooms above by their owners.
 */
@Component
public class Definition {

    private final List<Chapter<?>> chapters;

    Definition(List<Chapter<?>> chapters) {
        this.chapters = chapters;
    }

    /** The chapters of the rooms above, in the order in which they are read and said. */
    public List<Chapter<?>> chapters() {
        return chapters;
    }

    /** All keys at the top of a document, each with what stands below it. */
    public List<Key> keys() {
        return Stream.concat(OutlineKeys.ALL.stream(), chapters.stream().map(Chapter::keys))
                .toList();
    }

    /**
     * The campaign that the document defines.
     *
     * @param id its number, 0 while it has none
     * @throws Flawed with every mistake at once
     */
    public Campaign read(String document, long id, int version) {
        return read(document, id, version, code -> true);
    }

    /** The same, with units judged by their codes as well. */
    Campaign read(String document, long id, int version, Predicate<String> unit) {
        var findings = new Findings();
        var keys = keys();
        var written = Written.of(document, findings);
        if (written == null) {
            throw new Flawed(findings.all());
        }
        new Shaped(findings).group(written, keys, "");
        var top = new Section(written, "", new Shape.Group(keys), findings);
        var campaign = outline(top, id, version, unit);
        var read = new HashMap<Class<?>, Object>();
        for (var chapter : chapters) {
            var before = campaign.with(Map.copyOf(read));
            read.put(chapter.type(), chapter.read(top.chapter(chapter.key()), before));
        }
        if (!findings.none()) {
            throw new Flawed(findings.all());
        }
        return campaign.with(Map.copyOf(read));
    }

    private static Campaign outline(Section top, long id, int version, Predicate<String> unit) {
        top.number("kaijuan");
        var activities = Activities.read(top);
        return new Campaign(
                id,
                top.text("campaign"),
                version,
                top.text("name"),
                top.text("host"),
                top.text("about"),
                zone(top),
                begins(top),
                activities,
                new StageReading(top, activities).stages(),
                Outline.rooms(top, activities),
                Outline.entry(top, unit),
                Outline.targets(top),
                Map.of());
    }

    private static LocalTime begins(Section top) {
        var m = Scalars.CLOCK.matcher(top.text("dayBegins").strip());
        return m.matches()
                ? LocalTime.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)))
                : LocalTime.MIDNIGHT;
    }

    private static ZoneId zone(Section top) {
        var name = top.text("zone");
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            top.wrong(
                    "zone",
                    "没有这个时区，例如 Asia/Shanghai。",
                    "There is no such time zone; Asia/Shanghai is one.");
            return ZoneId.of("Asia/Shanghai");
        }
    }
}
