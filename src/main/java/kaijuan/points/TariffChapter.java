package kaijuan.points;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Chapter;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The chapter {@code points} of a definition. */
@Component
class TariffChapter implements Chapter<Tariff> {

    private static final Duration SHORTEST = Duration.ofSeconds(30);

    @Override
    public String key() {
        return "points";
    }

    @Override
    public Class<Tariff> type() {
        return Tariff.class;
    }

    @Override
    public Tariff read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return Tariff.NONE;
        }
        section.only("rules");
        var ids = new HashSet<String>();
        var rules = new ArrayList<Rule>();
        for (var one : section.sections("rules")) {
            var rule = rule(one, outline);
            if (!ids.add(rule.id())) {
                one.wrong(
                        "id",
                        "已有同名的规则 " + rule.id() + "。",
                        "There is a rule " + rule.id() + " already.");
            }
            rules.add(rule);
        }
        return new Tariff(List.copyOf(rules));
    }

    private static Rule rule(Section section, Campaign outline) {
        section.only(
                "id", "name", "fact", "room", "medium", "share", "every", "tiers", "points", "cap");
        var id = section.text("id");
        if (!id.matches("[a-z0-9-]{1,30}")) {
            section.wrong("id", "应当是小写字母、数字或 -。", "must be small letters, digits or -.");
        }
        var fact = section.choice("fact", "time", "time", "finished", "checkin");
        if (!section.has("fact")) {
            section.wrong(
                    "fact",
                    "缺少 fact：time、finished 或 checkin。",
                    "fact is missing: time, finished or checkin.");
        }
        var worth = worth(section);
        int cap = section.number("cap", Rule.NO_CAP, 1, 1_000_000);
        if (worth instanceof Rule.Each(var points) && cap < points
                || worth instanceof Rule.Every(var seconds, var each) && cap < each) {
            section.wrong(
                    "cap", "每日上限低于一次的分值，一次也得不全。", "The daily cap is below the points of one time.");
        }
        return new Rule(id, section.text("name"), of(fact, section, outline), worth, cap);
    }

    private static Rule.Of of(String fact, Section section, Campaign outline) {
        var medium = section.choice("medium", "", "book", "audio", "video", "live");
        var room = section.text("room", "");
        if (!room.isEmpty() && outline.room(room).isEmpty()) {
            var known = String.join("、", outline.rooms().stream().map(r -> r.id()).toList());
            section.wrong(
                    "room",
                    "没有这个板块，现有：" + known + "。",
                    "There is no such room; there are " + known + ".");
        }
        return switch (fact) {
            case "finished" -> new Rule.Finished(medium, room, section.percent("share", 100));
            case "checkin" -> new Rule.Checkin();
            default -> new Rule.Time(medium, room);
        };
    }

    private static Rule.Worth worth(Section section) {
        var tiers = section.section("tiers");
        if (tiers != null) {
            if (section.has("points")) {
                section.wrong("points", "有了 tiers 就不写 points。", "With tiers there is no points.");
            }
            return tiers(tiers);
        }
        if (!section.has("points")) {
            section.wrong(
                    "points", "缺少 points：一次得几分。", "points is missing: what one time is worth.");
        }
        int points = section.number("points", 1, 1, 100_000);
        if (!section.has("every")) {
            return new Rule.Each(points);
        }
        var every = section.duration("every", Duration.ofMinutes(10));
        if (every.compareTo(SHORTEST) < 0) {
            section.wrong("every", "至少 30s。", "must be at least 30s.");
            every = SHORTEST;
        }
        return new Rule.Every((int) every.toSeconds(), points);
    }

    private static Rule.Worth tiers(Section section) {
        var tiers = new TreeMap<Integer, Integer>();
        for (var key : section.keys()) {
            var from = Section.duration(key);
            int points = section.number(key, 1, 1, 100_000);
            if (from.isEmpty()) {
                section.wrong(
                        key, "档位应当是时长，例如 30m: 5。", "A tier is a length of time, such as 30m: 5.");
            } else if (tiers.put((int) from.get().toSeconds(), points) != null) {
                section.wrong(key, "这一档写了两次。", "This tier stands twice.");
            }
        }
        int before = 0;
        for (var points : tiers.values()) {
            if (points <= before) {
                section.wrong(
                        section.keys().getLast(),
                        "时长越长的档，分值应当越高。",
                        "A longer tier must be worth more than a shorter one.");
                break;
            }
            before = points;
        }
        return new Rule.Tiers(tiers);
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        return Said.of(campaign.chapter(Tariff.class), campaign);
    }
}
