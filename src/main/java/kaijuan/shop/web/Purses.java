package kaijuan.shop.web;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import kaijuan.shop.Balance;
import kaijuan.shop.Orders;
import kaijuan.shop.Prizes;
import kaijuan.shop.Terms;
import org.springframework.stereotype.Component;

/** What a visitor has to spend, and what they have to know before they can. */
@Component
class Purses {

    private static final Balance UNKNOWN = new Balance(Integer.MAX_VALUE, 0, List.of());

    private final Prizes prizes;
    private final Orders orders;

    Purses(Prizes prizes, Orders orders) {
        this.prizes = prizes;
        this.orders = orders;
    }

    /**
     * A visitor's purse.
     *
     * @param known whether somebody is signed in
     * @param entered whether they take part
     * @param balance what they have; plenty for nobody, whose purse is not known
     * @param notices closed, a debt, not entered: in words
     */
    record Purse(boolean known, boolean entered, Balance balance, List<String> notices) {

        /** What is left to spend; a debt is nothing. */
        int left() {
            return Math.max(0, balance.left());
        }
    }

    Purse of(Here here, Campaign campaign) {
        var who = here.visitor().id();
        var entered = who != null && prizes.entered(campaign, who);
        var balance = who == null ? UNKNOWN : orders.balance(campaign, who);
        var notices = new ArrayList<String>();
        closed(here, campaign, notices);
        if (balance.left() < 0) {
            notices.add(here.say("shop.debt", -balance.left()));
        }
        if (who != null && !entered) {
            notices.add(here.say("shop.notEntered"));
        }
        return new Purse(who != null, entered, balance, notices);
    }

    private static void closed(Here here, Campaign campaign, List<String> notices) {
        var days = campaign.chapter(Terms.class).days();
        var today = campaign.dayOf(here.now());
        if (days != null && today.isBefore(days.first())) {
            notices.add(here.say("shop.notYet", days.first()));
        } else if (days != null && !days.has(today)) {
            notices.add(here.say("shop.over", days.last()));
        }
    }
}
