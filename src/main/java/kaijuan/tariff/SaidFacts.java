package kaijuan.tariff;

import java.util.Collection;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Room;
import kaijuan.ground.text.Both;

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
            case Rule.Decided(var names) ->
                    new Both(
                            "工作人员按决定加分或减分，每次写明理由，本人看得到；不受上限约束"
                                    + (names.isEmpty() ? "" : "（限“" + joined(names, "”“") + "”）"),
                            "points added or taken by decision of the staff, each with a reason"
                                    + " that the member sees; no limit applies"
                                    + (names.isEmpty()
                                            ? ""
                                            : " (“" + joined(names, "”, “") + "”)"));
            case Rule.All(var rules) -> {
                var names = listed(tariff, rules);
                yield new Both(
                        "一天里" + names.zh() + "都得过分",
                        "all of " + names.en() + " have earned on one day");
            }
        };
    }

    private static Both deeds(Rule.Deeds deeds) {
        var kind = Kinds.of(deeds.kind());
        var said = kind.said();
        if (deeds.amounts()) {
            said = new Both("外部系统报来的数值", "the amounts of results of an outer system");
        }
        var names = deeds.names().stream().sorted().toList();
        if (!names.isEmpty()) {
            var what = kind.tracked() ? new Both("赛道", "track ") : new Both("", "");
            said =
                    new Both(
                            said.zh() + "（限" + what.zh() + "“" + String.join("”“", names) + "”）",
                            said.en()
                                    + (" (" + what.en() + "“" + String.join("”, “", names))
                                    + "” only)");
        }
        return deeds.least() == 1 ? said : least(said, kind.unit(), deeds.least());
    }

    private static Both least(Both said, Kinds.Unit unit, int least) {
        var much =
                switch (unit) {
                    case LENGTH ->
                            least % 60 == 0
                                    ? new Both(least / 60 + " 分钟", least / 60 + " minutes")
                                    : new Both(least + " 秒", least + " seconds");
                    case CHARACTERS -> new Both(least + " 字", least + " characters");
                    default -> Both.name(String.valueOf(least));
                };
        return new Both(
                said.zh() + "（至少 " + much.zh() + "）", said.en() + " of at least " + much.en());
    }

    static String names(Tariff tariff, Collection<String> rules) {
        return tariff.rules().stream()
                .filter(r -> rules.contains(r.id()))
                .map(r -> "“" + r.name() + "”")
                .collect(Collectors.joining("、"));
    }

    /** The rules by their names, as each language lists them. */
    static Both listed(Tariff tariff, Collection<String> rules) {
        var names = names(tariff, rules);
        return new Both(names, names.replace("”、“", "”, “"));
    }

    private static String joined(Collection<String> names, String between) {
        return names.stream().sorted().collect(Collectors.joining(between));
    }

    static Both over(Rule.Over over) {
        return switch (over) {
            case DAY -> new Both("当天", "the day's");
            case WEEK -> new Both("一周", "the week's");
            case MONTH -> new Both("一月", "the month's");
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
