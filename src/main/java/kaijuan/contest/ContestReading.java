package kaijuan.contest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import kaijuan.campaign.Activities;
import kaijuan.campaign.AskedFields;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Days;
import kaijuan.campaign.Section;
import org.jspecify.annotations.Nullable;

/** Reads one contest. */
final class ContestReading {

    private final Section section;
    private final Campaign outline;

    ContestReading(Section section, Campaign outline) {
        this.section = section;
        this.outline = outline;
    }

    Contest contest() {
        var activity = Activities.of(section, outline);
        var days = Activities.days(section, "days", activity, outline);
        if (days == null) {
            days = outline.days();
        }
        open(activity, days);
        var from = from(days);
        var tracks = tracks();
        return new Contest(
                section.text("id"),
                section.text("name"),
                activity,
                section.text("about"),
                days,
                from,
                tracks,
                forms(),
                AskedFields.read(section),
                section.texts("declares"),
                section.sections("elsewhere").stream()
                        .map(e -> new Contest.Elsewhere(e.text("name"), e.flag("required")))
                        .toList(),
                limits(from, tracks),
                withdrawal(),
                screening(),
                PublicityReading.of(section),
                section.number("relay"));
    }

    /** Works can be entered only where a stage says so. */
    private void open(@Nullable String activity, Days days) {
        boolean open =
                outline.allowing("submit").stream()
                        .filter(s -> s.activity() == null || Objects.equals(s.activity(), activity))
                        .anyMatch(s -> s.days().meet(days));
        if (!open) {
            section.wrong(
                    "days",
                    "这些天没有哪个阶段允许投稿，请在阶段的 allows 里写 submit。",
                    "no stage of these days allows works to be entered: name submit in the allows"
                            + " of one.");
        }
    }

    private Contest.From from(Days days) {
        var entrants = new LinkedHashSet<Contest.Entrant>();
        section.texts("from").forEach(w -> entrants.add(entrant(w)));
        if (entrants.isEmpty()) {
            entrants.add(Contest.Entrant.PERSON);
        }
        if (section.has("units") && !entrants.contains(Contest.Entrant.UNIT)) {
            section.wrong("units", "from 里没有 unit。", "from does not name unit.");
        }
        var team = section.section("team");
        if (team == null) {
            return new Contest.From(entrants, Set.copyOf(section.texts("units")), 0, null);
        }
        if (!entrants.contains(Contest.Entrant.TEAM)) {
            section.wrong("team", "from 里没有 team。", "from does not name team.");
        }
        var before = team.days("before");
        if (before != null && before.first().isAfter(days.last())) {
            team.wrong("before", "晚于投稿的最后一天。", "is after the last day of entering.");
        }
        return new Contest.From(
                entrants,
                Set.copyOf(section.texts("units")),
                team.number("people"),
                before == null ? null : before.first());
    }

    private static Contest.Entrant entrant(String word) {
        return Contest.Entrant.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private List<Contest.Track> tracks() {
        var all = new ArrayList<Contest.Track>();
        var ids = new HashSet<String>();
        for (var one : section.sections("tracks")) {
            var id = one.text("id");
            if (!id.isEmpty() && !ids.add(id)) {
                one.wrong("id", "已有同名的赛道 " + id + "。", "There is a track " + id + " already.");
            }
            all.add(new Contest.Track(id, one.text("name"), one.text("about")));
        }
        if (all.size() == 1) {
            section.wrong("tracks", "只有一个赛道就不必写。", "one track alone is none; leave it out.");
        }
        return List.copyOf(all);
    }

    private List<Form> forms() {
        var all = new ArrayList<Form>();
        var ids = new HashSet<String>();
        var sections = section.sections("forms");
        if (section.has("forms") && sections.isEmpty()) {
            section.wrong("forms", "至少写一种作品形式。", "at least one form of a work is needed.");
        }
        for (var one : sections) {
            var form = FormReading.of(one);
            if (!form.id().isEmpty() && !ids.add(form.id())) {
                one.wrong(
                        "id",
                        "已有同名的形式 " + form.id() + "。",
                        "There is a form " + form.id() + " already.");
            }
            all.add(form);
        }
        return List.copyOf(all);
    }

    private Contest.Limits limits(Contest.From from, List<Contest.Track> tracks) {
        var limits = section.section("limits");
        if (limits == null) {
            return new Contest.Limits(0, 0, 0, false);
        }
        for (var who : Contest.Entrant.values()) {
            var key = who.name().toLowerCase(Locale.ROOT);
            if (limits.has(key) && !from.entrants().contains(who)) {
                limits.wrong(key, "from 里没有 " + key + "。", "from does not name " + key + ".");
            }
        }
        boolean byTrack = limits.text("per").equals("track");
        if (byTrack && tracks.isEmpty()) {
            limits.wrong("per", "没有写赛道 tracks。", "there are no tracks.");
        }
        return new Contest.Limits(
                limits.number("person"), limits.number("team"), limits.number("unit"), byTrack);
    }

    private Contest.Withdrawal withdrawal() {
        var withdraw = section.section("withdraw");
        if (withdraw == null) {
            return new Contest.Withdrawal(true, false);
        }
        if (!withdraw.flag("allowed") && withdraw.flag("frees")) {
            withdraw.wrong("frees", "不能撤回就不会空出名额。", "what cannot be withdrawn frees nothing.");
        }
        return new Contest.Withdrawal(withdraw.flag("allowed"), withdraw.flag("frees"));
    }

    private Contest.Screening screening() {
        var screening = section.section("screening");
        if (screening == null) {
            return new Contest.Screening(
                    Contest.Screening.By.SUPERIOR, java.time.Duration.ofDays(3));
        }
        return new Contest.Screening(
                Contest.Screening.By.valueOf(screening.text("by").toUpperCase(Locale.ROOT)),
                screening.length("within"));
    }
}
