package kaijuan.shop.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.member.Members;
import kaijuan.shop.CodeReport;
import kaijuan.shop.Label;
import kaijuan.shop.Prize;
import kaijuan.shop.Prizes;
import kaijuan.shop.Supply;
import kaijuan.shop.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says prizes to organisers, and reads their forms. */
@Component
class DeskTelling {

    private static final int LONGEST = 1200;

    private final Prizes prizes;
    private final Members members;

    DeskTelling(Prizes prizes, Members members) {
        this.prizes = prizes;
        this.members = members;
    }

    /** What was sent, and what became of it. */
    record Result(
            @Nullable Map<String, String> typed,
            Map<String, String> faults,
            @Nullable String wrong,
            @Nullable String done,
            @Nullable CodeReport report) {

        static final Result NOTHING = new Result(null, Map.of(), null, null, null);

        static Result done(String words) {
            return new Result(null, Map.of(), null, words, null);
        }

        static Result wrong(@Nullable Map<String, String> typed, String words) {
            return new Result(typed, Map.of(), words, null, null);
        }
    }

    /** The form of a prize that is to be added. */
    PrizeDesk fresh(Campaign campaign, Result result) {
        var typed = result.typed();
        var values = typed == null ? Map.of("most", "1", "shown", "1", "way", "pickup") : typed;
        return new PrizeDesk(
                CatalogueTelling.base(campaign),
                0,
                0,
                values,
                result.faults(),
                result.wrong(),
                null,
                values.getOrDefault("way", "pickup"),
                0,
                null,
                "",
                List.of(),
                null);
    }

    /** A prize with its stock. */
    PrizeDesk one(Here here, Campaign campaign, long id, Result result) {
        var prize = prizes.one(campaign, id);
        var base = CatalogueTelling.base(campaign);
        var typed = result.typed();
        return new PrizeDesk(
                base,
                prize.id(),
                typed == null ? prize.version() : number(typed, "version"),
                typed == null ? values(prize) : typed,
                result.faults(),
                result.wrong(),
                result.done(),
                prize.way().word(),
                prize.remaining(),
                PrizeImage.of(base, prize.id(), prize.way(), prize.picture()),
                UUID.randomUUID().toString(),
                lines(campaign, prizes.supplies(prize)),
                result.report());
    }

    private static Map<String, String> values(Prize prize) {
        return Map.of(
                "name",
                prize.name(),
                "about",
                prize.about(),
                "price",
                "" + prize.price(),
                "most",
                "" + prize.most(),
                "shown",
                prize.shown() ? "1" : "");
    }

    private List<PrizeDesk.Line> lines(Campaign campaign, List<Supply> supplies) {
        var who = new HashSet<Long>();
        supplies.forEach(s -> who.add(s.by()));
        var masks = members.masks(who);
        return supplies.stream()
                .map(
                        s ->
                                new PrizeDesk.Line(
                                        (s.change() > 0 ? "+" : "") + s.change(),
                                        s.reason(),
                                        masks.getOrDefault(s.by(), ""),
                                        OrderTelling.moment(campaign, s.at())))
                .toList();
    }

    /** What the form says of the prize. */
    static Label label(Map<String, String> form, Way way) {
        return new Label(
                form.getOrDefault("name", "").strip(),
                form.getOrDefault("about", "").replace("\r\n", "\n").strip(),
                way,
                number(form, "price"),
                number(form, "most"),
                form.containsKey("shown"));
    }

    /** The whole number in the field; 0 where there is none. */
    static int number(Map<String, String> form, String field) {
        var typed = form.getOrDefault(field, "").strip();
        return typed.matches("[+-]?\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** What was typed, cut where it is far too long. */
    static Map<String, String> kept(Map<String, String> form) {
        var kept = new HashMap<>(form);
        kept.replaceAll((field, typed) -> typed.substring(0, Math.min(typed.length(), LONGEST)));
        return kept;
    }
}
