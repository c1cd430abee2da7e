package kaijuan.standing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Chapter;
import kaijuan.campaign.Key;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The definition's chapter {@code boards}. */
@Component
@Order(20)
class BoardsChapter implements Chapter<Boards> {

    private static final Pattern EVERY = Pattern.compile("every\\s+(\\d{1,4})\\s*(m|h|d)");
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Duration MOST = Duration.ofDays(31);
    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public Key keys() {
        return BoardKeys.ALL;
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
            var board = board(item, outline);
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
                .map(b -> Sentences.passage(b, campaign))
                .toList();
    }

    private static Board board(Section section, Campaign outline) {
        var of = Board.Of.valueOf(section.text("of").toUpperCase(Locale.ROOT));
        var activity = Activities.of(section, outline);
        var formula = new FormulaReading(section, outline, of, activity);
        var kinds = kinds(section, of);
        return new Board(
                section.text("id"),
                section.text("name"),
                activity,
                of,
                formula.formula(),
                formula.then(),
                section.text("ties").equals("shared"),
                formula.minimum(),
                SplitReading.of(section, outline, of, kinds),
                publish(section),
                section.number("show"),
                section.text("names").equals("hidden") ? Board.Names.HIDDEN : Board.Names.MASKED,
                kinds);
    }

    private static Set<String> kinds(Section section, Board.Of of) {
        var kinds = Set.copyOf(section.texts("units"));
        if (of == Board.Of.UNITS && kinds.isEmpty()) {
            section.wrong(
                    "units",
                    "请写明排哪些单位，例如 [street]。",
                    "units must name the kinds of unit ranked, such as [street].");
        }
        return kinds;
    }

    private static Publish publish(Section section) {
        var words = section.text("publish").strip();
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
            boolean days = every.compareTo(DAY) >= 0 && every.compareTo(MOST) <= 0;
            boolean divides = every.compareTo(LEAST) >= 0 && DAY.toMillis() % every.toMillis() == 0;
            if (divides || days && every.toMillis() % DAY.toMillis() == 0) {
                return new Publish.Every(every);
            }
        }
        section.wrong(
                "publish",
                "应当是 live、by hand，或能整除一天的间隔、31 天以内的整天数，例如 every 2h、every 7d；现在写的是“" + words + "”。",
                "must be live, by hand, a step that divides a day, or whole days up to 31, such as"
                        + " every 2h or every 7d; but says '"
                        + words
                        + "'.");
        return new Publish.Live();
    }
}
