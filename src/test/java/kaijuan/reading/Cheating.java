package kaijuan.reading;

import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A campaign with a book, and somebody who tries. */
abstract class Cheating extends Wire {

    final Setting setting = new Setting(this);
    Campaign campaign;
    long book;
    long reader;

    @BeforeAll
    void aCampaignWithABook() {
        campaign = setting.qingpu();
        book = setting.book("论语", 3, 6000);
    }

    @BeforeEach
    void somebodyReads() {
        clock.now("2022-05-01T12:00:00");
        reader = setting.entrant(campaign, "QP-XY");
    }

    Device phone() {
        return new Device(signedIn(reader), clock, "qingpu-2022", book);
    }

    int credited() {
        return the(Readings.class).spans().calendar(campaign.id(), reader).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
