package kaijuan.invite;

import java.time.Duration;
import kaijuan.campaign.Campaign;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Base of tests in which a new promoter with a link stands ready for each. */
abstract class Promoted extends Inviting {

    private static int phones;
    private static int turns;

    Campaign campaign;
    long promoter;
    String link;

    /** The campaign's word in addresses, one a class. */
    abstract String slug();

    @BeforeAll
    void aCampaign() {
        clock.now("2022-05-01T12:00:00");
        campaign = campaign(slug(), "count: signIn");
    }

    @BeforeEach
    void somebodyWithALink() {
        clock.now("2022-05-01T12:00:00");
        clock.pass(Duration.ofHours(++turns));
        promoter = setting.entrant(campaign, "QP-XY");
        link = link(campaign, promoter);
    }

    /** A phone that has never signed in. */
    static String phone() {
        return "136%08d".formatted(++phones);
    }
}
