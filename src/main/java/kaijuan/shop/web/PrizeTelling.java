package kaijuan.shop.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import kaijuan.shop.Orders;
import kaijuan.shop.Prize;
import kaijuan.shop.Prizes;
import kaijuan.shop.Way;
import kaijuan.shop.web.Purses.Purse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says a prize with its form in the visitor's language. */
@Component
class PrizeTelling {

    private final Prizes prizes;
    private final Purses purses;

    PrizeTelling(Prizes prizes, Purses purses) {
        this.prizes = prizes;
        this.purses = purses;
    }

    PrizeView one(Here here, Campaign campaign, long id, Sent sent) {
        var prize = prizes.one(campaign, id);
        if (!prize.shown()) {
            throw Refusal.unknown();
        }
        var base = CatalogueTelling.base(campaign);
        var purse = purses.of(here, campaign);
        var hindrance = hindrance(here, campaign, prize, purse);
        var open = hindrance == null && purse.known();
        return new PrizeView(
                base,
                prize.id(),
                prize.name(),
                prize.about(),
                prize.way().word(),
                here.say("shop.way." + prize.way().word()),
                here.say("shop.price", prize.price()),
                facts(here, prize, purse),
                PrizeImage.of(base, prize.id(), prize.way(), prize.picture()),
                hindrance,
                sent.wrong(),
                open ? form(here, campaign, prize, sent) : null);
    }

    private static @Nullable String hindrance(
            Here here, Campaign campaign, Prize prize, Purse purse) {
        return purse.notices().isEmpty()
                ? Orders.hindrance(campaign, prize, purse.balance())
                        .map(r -> here.say(r))
                        .orElse(null)
                : purse.notices().getFirst();
    }

    private static List<String> facts(Here here, Prize prize, Purse purse) {
        var facts = new ArrayList<String>();
        facts.add(here.say("shop.fact.remaining", prize.remaining()));
        facts.add(here.say("shop.fact.most", prize.most()));
        if (purse.known()) {
            facts.add(here.say("shop.fact.left", purse.left()));
            int had = purse.balance().of(prize.id());
            if (had > 0) {
                facts.add(here.say("shop.fact.had", had));
            }
        }
        return facts;
    }

    private PrizeView.Form form(Here here, Campaign campaign, Prize prize, Sent sent) {
        var key = sent.key();
        return new PrizeView.Form(
                key == null ? UUID.randomUUID().toString() : key,
                prize.price(),
                here.say("shop.order.button", prize.price()),
                prize.way() == Way.PICKUP ? places(campaign, sent) : List.of(),
                sent.typed(),
                sent.faults());
    }

    private List<PrizeView.Place> places(Campaign campaign, Sent sent) {
        var chosen = sent.typed().getOrDefault("unit", "");
        return prizes.places(campaign).stream()
                .map(
                        u ->
                                new PrizeView.Place(
                                        u.id(), u.name(), chosen.equals(String.valueOf(u.id()))))
                .toList();
    }
}
