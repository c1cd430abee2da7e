package kaijuan.shop.web;

import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import kaijuan.shop.Balance;
import kaijuan.shop.Orders;
import kaijuan.shop.Prize;
import kaijuan.shop.Prizes;
import kaijuan.shop.Terms;
import org.springframework.stereotype.Component;

/** Says the catalogue in the visitor's language. */
@Component
class CatalogueTelling {

    private final Prizes prizes;
    private final Purses purses;
    private final Reach reach;

    CatalogueTelling(Prizes prizes, Purses purses, Reach reach) {
        this.prizes = prizes;
        this.purses = purses;
        this.reach = reach;
    }

    /** The address that all of the room's pages begin with. */
    static String base(Campaign campaign) {
        return "/c/" + campaign.slug() + "/shop";
    }

    CatalogueView all(Here here, Campaign campaign) {
        var purse = purses.of(here, campaign);
        var balance = purse.balance();
        var tiles =
                prizes.all(campaign).stream()
                        .filter(Prize::shown)
                        .map(p -> tile(here, campaign, p, balance))
                        .toList();
        return new CatalogueView(
                base(campaign),
                "/c/" + campaign.slug(),
                campaign.chapter(Terms.class).exchanged(),
                purse.known()
                        ? here.say("shop.lead", purse.left(), balance.earned(), balance.spent())
                        : here.say("shop.lead.stranger"),
                purse.notices(),
                purse.known() && !purse.entered(),
                purse.entered(),
                reach.hands(campaign, here.visitor()).length > 0,
                reach.keeps(campaign, here.visitor()),
                tiles);
    }

    private static CatalogueView.Tile tile(
            Here here, Campaign campaign, Prize prize, Balance balance) {
        var against = Orders.hindrance(campaign, prize, balance);
        var look =
                switch (against.map(Refusal::key).orElse("")) {
                    case "" -> "there";
                    case "shop.soldOut" -> "out";
                    case "shop.tooFew" -> "few";
                    default -> "most";
                };
        var state =
                switch (look) {
                    case "few" -> here.say("shop.tile.few", against.orElseThrow().fill()[2]);
                    case "there" -> here.say("shop.tile.there", prize.remaining());
                    default -> here.say("shop.tile." + look);
                };
        return new CatalogueView.Tile(
                prize.id(),
                prize.name(),
                here.say("shop.price", prize.price()),
                state,
                look,
                PrizeImage.of(base(campaign), prize.id(), prize.way(), prize.picture()));
    }
}
