package kaijuan.standing;

import java.util.List;
import kaijuan.campaign.Allowed;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Room;
import kaijuan.campaign.Section;
import kaijuan.campaign.Source;
import org.jspecify.annotations.Nullable;

/** Reads one number that a board measures. */
final class PartReading {

    private static final int DAY = 86_400;

    private final Section section;
    private final Campaign outline;
    private final Board.Of of;
    private final @Nullable String activity;

    PartReading(Section section, Campaign outline, Board.Of of, @Nullable String activity) {
        this.section = section;
        this.outline = outline;
        this.of = of;
        this.activity = activity;
    }

    Part part() {
        var meter = meter();
        var among = new AmongReading(section, outline, activity);
        among.fitting(meter);
        units(meter);
        var by =
                new Yardstick(
                        meter,
                        among.among(meter),
                        least(),
                        section.percent("share"),
                        section.text("each").equals("daily"));
        if (meter == Meter.STREAK) {
            return new Part(by, Part.Per.ALL, people(), false, Streaks.blocks(by, outline.days()));
        }
        return new Part(by, per(meter), above(meter), taken().equals("count"), List.of());
    }

    private Meter meter() {
        var word = section.text("measure");
        var meter = Meter.of(word).orElse(Meter.POINTS);
        if (meter.ofUnits() && of != Board.Of.UNITS) {
            section.wrong(
                    "measure",
                    word + " 只用于单位（of: units）。",
                    word + " is of units only (of: units).");
        }
        if (meter.ofWorks() && of != Board.Of.WORKS) {
            section.wrong(
                    "measure",
                    word + " 只用于作品（of: works）。",
                    word + " is of works only (of: works).");
        }
        if (meter == Meter.TARGET && outline.targets().isEmpty()) {
            section.wrong(
                    "measure",
                    "活动没有写 targets（指标数），无从比较。",
                    "the campaign has no targets to compare with.");
        }
        if (meter.held() && outline.rooms().stream().noneMatch(Room::live)) {
            section.wrong(
                    "measure",
                    "活动没有直播课堂的板块；请在 rooms 里写一个 medium: live。",
                    "the campaign has no room of live classes; write one with medium: live.");
        }
        Source.needed(outline, meter.deed(), section, "measure");
        Allowed.needed(outline, meter.fact(), activity, section, "measure");
        return meter;
    }

    private void units(Meter meter) {
        for (var key : List.of("per", "above", "take")) {
            if (section.has(key) && of != Board.Of.UNITS) {
                section.wrong(
                        key, key + " 只用于单位（of: units）。", key + " is of units only (of: units).");
            } else if (section.has(key) && meter == Meter.STREAK) {
                section.wrong(
                        key,
                        "streak 数的是单位的天数，没有 " + key + "；每天至少几人请写 people。",
                        "streak counts days of the unit and has no "
                                + key
                                + "; write people for how many a day.");
            } else if (section.has(key) && meter.counts()) {
                section.wrong(
                        key,
                        meter.word() + " 数的是人，没有 " + key + "。",
                        meter.word() + " counts people and has no " + key + ".");
            } else if (section.has(key) && meter.held() && !key.equals("per")) {
                section.wrong(
                        key,
                        meter.word() + " 是单位自己的，没有 " + key + "。",
                        meter.word() + " is of units themselves and has no " + key + ".");
            }
        }
    }

    private int people() {
        if (!section.has("people")) {
            section.wrong(
                    "people",
                    "缺少 people：一天里至少几人有有效时间，这一天才算。",
                    "people is missing: how many must be active on a day for it to count.");
        }
        return Math.max(1, section.number("people"));
    }

    private int least() {
        return (int) seconds("least", 1, DAY);
    }

    private long seconds(String key, long otherwise, long most) {
        if (!section.has(key)) {
            return otherwise;
        }
        long seconds = section.duration(key, java.time.Duration.ofSeconds(1)).toSeconds();
        if (seconds < 1 || seconds > most) {
            section.wrong(
                    key,
                    "应当大于 0，不超过 " + most / 3600 + " 小时。",
                    "must be above 0 and at most " + most / 3600 + " hours.");
        }
        return seconds;
    }

    private Part.Per per(Meter meter) {
        var per =
                switch (section.text("per")) {
                    case "entrant" -> Part.Per.ENTRANT;
                    case "target" -> Part.Per.TARGET;
                    default -> Part.Per.ALL;
                };
        if (per == Part.Per.TARGET && outline.targets().isEmpty()) {
            section.wrong(
                    "per",
                    "活动没有写 targets（指标数），不能按指标平均。",
                    "the campaign has no targets to divide by.");
        }
        return meter.counts() ? Part.Per.ALL : per;
    }

    private long above(Meter meter) {
        if (!section.has("above")) {
            if (section.text("take").equals("count")) {
                section.wrong(
                        "take",
                        "take 要配 above（达到多少才算）。",
                        "take goes with above, the line that counts.");
            }
            return 0;
        }
        return meter.quantity() == Quantity.TIME
                ? seconds("above", 1, 100_000L * 3600)
                : section.number("above", 1, 1, 100_000_000);
    }

    private String taken() {
        return section.has("above") ? section.text("take") : "sum";
    }
}
