package kaijuan.award.web;

import java.util.List;
import java.util.Optional;
import kaijuan.award.Published;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Flawed;
import kaijuan.campaign.Versions;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which publication is asked for, and the definition of its day. */
@Component
class Editions {

    private final Versions versions;

    Editions(Versions versions) {
        this.versions = versions;
    }

    /**
     * The publication of the number, or the latest; empty before the first.
     *
     * @throws Refusal 404 when there is none of the number
     */
    static Optional<Published> shown(List<Published> all, @Nullable Integer no) {
        if (no == null) {
            return all.stream().findFirst();
        }
        return Optional.of(
                all.stream().filter(p -> p.no() == no).findFirst().orElseThrow(Refusal::unknown));
    }

    /** The campaign by whose rules it was published. */
    Campaign then(Campaign running, Published published) {
        try {
            return versions.at(running, published.version());
        } catch (Flawed leftBehind) {
            return running;
        }
    }
}
