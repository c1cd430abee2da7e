package kaijuan.tariff;

import kaijuan.campaign.Campaign;
import kaijuan.campaign.Room;
import kaijuan.ground.text.Both;

import java.util.Collection;
import java.util.stream.Collectors;

/** What a rule looks at, in words. */
final class SaidFacts {

    private SaidFacts() {}

    static Both what(Rule rule, Tariff tariff, Campaign campaign) {
        return switch (rule.of()) {
            case Rule.Time(var filter) -> {
                var titles = titles(filter, campaign);
                yield new Both(titles.zh() + "的有效时间", "counted time of " + titles.en());
            }
            case Rule.Finished(var filter, var share) -> {
                var titles = titles(filter, campaign);
                yield new Both(
                        titles.zh() + "一部当天看满 " + share + "%，同一部一天算一次",
                        share
                                + " % of "
                                + titles.en()
                                + " within the day; the same title once a day");
            }
            case Rule.Deeds deeds -> deeds(deeds);
            case Rule.All(var rules) -> {
                var names = names(tariff, rules);
                yield new Both(
                        "一天里" + names + "都得过分", "all of " + names + " have earned on one day");
            }
        };
    }

    private static Both deeds(Rule.Deeds deeds) {
        var said = Kinds.said(deeds.kind());
        var names = deeds.names().stream().sorted().toList();
        if (!names.isEmpty()) {
            said =
                    new Both(
                            said.zh() + "（限“" + String.join("”“", names) + "”）",
                            said.en() + " (“" + String.join("”, “", names) + "” only)");
        }
        return deeds.least() == 1
                ? said
                : new Both(
                        said.zh() + "（至少 " + deeds.least() + "）",
                        said.en() + " of at least " + deeds.least());
    }

    static String names(Tariff tariff, Collection<String> rules) {
        return tariff.rules().stream()
                .filter(r -> rules.contains(r.id()))
                .map(r -> "“" + r.name() + "”")
                .collect(Collectors.joining("、"));
    }

    static Both over(Rule.Over over) {
        return switch (over) {
            case DAY -> new Both("当天", "the day's");
            case WEEK -> new Both("一周", "the week's");
            case CAMPAIGN -> new Both("整个活动", "the campaign's");
        };
    }

    private static Both titles(Filter filter, Campaign campaign) {
        if (!filter.title().isEmpty()) {
            return new Both("《" + filter.title() + "》", "“" + filter.title() + "”");
        }
        if (!filter.room().isEmpty()) {
            var name = campaign.room(filter.room()).map(Room::name).orElse(filter.room());
            return new Both("“" + name + "”", "“" + name + "”");
        }
        var of =
                switch (filter.medium()) {
                    case "book" -> new Both("图书", "books");
                    case "audio" -> new Both("有声书", "audiobooks");
                    case "video" -> new Both("短视频", "videos");
                    case "live" -> new Both("直播课堂", "live classes");
                    default -> new Both("读、听、看", "reading, listening and watching");
                };
        return filter.tag().isEmpty()
                ? of
                : new Both(
                        "标有“" + filter.tag() + "”的" + of.zh(), of.en() + " tagged " + filter.tag());
    }
}
