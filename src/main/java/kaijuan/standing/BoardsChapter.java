package kaijuan.standing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Chapter;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Section;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The definition's chapter {@code boards}. */
@Component
@Order(20)
class BoardsChapter implements Chapter<Boards> {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,40}");
    private static final Pattern EVERY = Pattern.compile("every\\s+(\\d{1,4})\\s*(m|h|d)");
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public String key() {
        return "boards";
    }

    @Override
    public Class<Boards> type() {
        return Boards.class;
    }

    @Override
    public Boards read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return new Boards(List.of());
        }
        var known = new HashSet<String>();
        var all = new ArrayList<Board>();
        for (var item : section.sections(key())) {
            var board = board(item);
            if (!known.add(board.id())) {
                item.wrong(
                        "id",
                        "前面已有榜单叫 " + board.id() + "，请换一个。",
                        "A board above is already called " + board.id() + "; choose another id.");
            }
            all.add(board);
        }
        return new Boards(List.copyOf(all));
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        return campaign.chapter(Boards.class).all().stream()
                .map(b -> Passage.of(Both.name(b.name()), Sentences.of(b)))
                .toList();
    }

    private static Board board(Section section) {
        section.only("id", "name", "of", "measure", "media", "publish", "show", "names", "units");
        var id = section.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            section.wrong(
                    "id",
                    "应当是小写字母、数字或 -，用在网址里。",
                    "must be small letters, digits or -, as it stands in addresses.");
        }
        var units = section.choice("of", "people", "people", "units").equals("units");
        return new Board(
                id,
                section.text("name"),
                units ? Board.Of.UNITS : Board.Of.PEOPLE,
                measure(section, units),
                media(section),
                publish(section),
                section.number("show", 100, 1, 10_000),
                section.choice("names", "masked", "masked", "hidden").equals("hidden")
                        ? Board.Names.HIDDEN
                        : Board.Names.MASKED,
                kinds(section, units));
    }

    private static String measure(Section section, boolean units) {
        return units
                ? section.choice("measure", "points", "points", "time", "entrants", "target")
                : section.choice("measure", "points", "points", "time");
    }

    private static Set<String> kinds(Section section, boolean units) {
        var kinds = Set.copyOf(section.texts("units"));
        if (units && kinds.isEmpty()) {
            section.wrong(
                    "units",
                    "请写明排哪些单位，例如 [street]。",
                    "units must name the kinds of unit ranked, such as [street].");
        }
        return kinds;
    }

    private static Set<String> media(Section section) {
        var media = Set.copyOf(section.texts("media"));
        if (!media.isEmpty() && !section.text("measure", "points").equals("time")) {
            section.wrong("media", "只有按时长的榜可以限定媒体。", "media only goes with measure: time.");
        }
        if (!Set.of("book", "audio", "video").containsAll(media)) {
            section.wrong(
                    "media", "只能是 book、audio、video。", "media must be of book, audio and video.");
        }
        return media;
    }

    private static Publish publish(Section section) {
        var words = section.text("publish", "live").strip();
        if (words.equals("live")) {
            return new Publish.Live();
        }
        if (words.equals("by hand")) {
            return new Publish.ByHand();
        }
        var m = EVERY.matcher(words);
        if (m.matches()) {
            long n = Long.parseLong(m.group(1));
            var every =
                    switch (m.group(2)) {
                        case "m" -> Duration.ofMinutes(n);
                        case "h" -> Duration.ofHours(n);
                        default -> Duration.ofDays(n);
                    };
            if (every.compareTo(LEAST) >= 0 && DAY.toMillis() % every.toMillis() == 0) {
                return new Publish.Every(every);
            }
        }
        section.wrong(
                "publish",
                "应当是 live、by hand，或能整除一天的间隔，例如 every 2h；现在写的是“" + words + "”。",
                "must be live, by hand, or a step that divides a day, such as every 2h;"
                        + " but says '"
                        + words
                        + "'.");
        return new Publish.Live();
    }
}
