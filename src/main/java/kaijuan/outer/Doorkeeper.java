package kaijuan.outer;

import java.time.Duration;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.security.Network;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets programs in that hold a key, and says the same to all others. */
@Component
public class Doorkeeper {

    private static final String BEARER = "Bearer ";
    private static final int TRIES = 60;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Partners partners;
    private final Campaigns campaigns;
    private final Allowances allowances;

    Doorkeeper(Partners partners, Campaigns campaigns, Allowances allowances) {
        this.partners = partners;
        this.campaigns = campaigns;
        this.allowances = allowances;
    }

    /**
     * The partner whose key it is.
     *
     * @param slug the campaign that is asked for
     * @param authorization the header {@code Authorization}
     * @param address where the request comes from
     * @throws Refusal 401 if the key opens nothing in that campaign, 429 after many such tries
     */
    public Partner admit(String slug, @Nullable String authorization, String address) {
        if (authorization != null && authorization.startsWith(BEARER)) {
            var partner =
                    partners.byKey(authorization.substring(BEARER.length()).strip())
                            .filter(p -> campaigns.byId(p.campaign()).slug().equals(slug));
            if (partner.isPresent()) {
                return partner.get();
            }
        }
        var key = "outer.door:" + Network.of(address);
        if (!allowances.take(key, TRIES, HOUR)) {
            throw Refusal.tooOften(allowances.left(key, TRIES, HOUR), "outer.key.tooOften");
        }
        throw new Refusal(HttpStatus.UNAUTHORIZED, "outer.key.wrong");
    }
}
