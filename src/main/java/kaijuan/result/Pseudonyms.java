package kaijuan.result;

import java.util.HexFormat;
import kaijuan.campaign.Campaign;
import kaijuan.ground.security.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stands in for people in results: a keyed hash whose key the installation keeps to itself. The
 * same person has the same pseudonym in all results of a campaign, and another in other campaigns.
 */
@Component
class Pseudonyms {

    private static final int BYTES = 10;

    private final Sealing sealing;

    Pseudonyms(Sealing sealing) {
        this.sealing = sealing;
    }

    String of(Campaign campaign, long member) {
        return hash(campaign.slug() + " " + member);
    }

    /** Of a unit; null for none. */
    @Nullable String group(Campaign campaign, @Nullable Long unit) {
        return unit == null ? null : hash(campaign.slug() + " unit " + unit);
    }

    private String hash(String words) {
        return HexFormat.of().formatHex(sealing.hash("result", words), 0, BYTES);
    }
}
