package kaijuan.home.web;

import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.inquiry.Inquiries;
import kaijuan.roster.Certifications;
import kaijuan.tariff.Tariff;
import org.springframework.stereotype.Component;

/** What only some people have among what is theirs in a campaign. */
@Component
class Owns {

    private final Certifications certifications;
    private final Inquiries inquiries;

    Owns(Certifications certifications, Inquiries inquiries) {
        this.certifications = certifications;
        this.inquiries = inquiries;
    }

    Own of(Campaign campaign, long member) {
        return new Own(
                campaign.chapter(Tariff.class).rules().stream().anyMatch(r -> r.when().verified())
                        ? Optional.of(certifications.certified(campaign, member))
                        : Optional.empty(),
                inquiries.decided(campaign, member).size());
    }
}
