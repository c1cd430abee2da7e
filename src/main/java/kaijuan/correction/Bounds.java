package kaijuan.correction;

import java.time.LocalDate;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.tariff.Correction;
import kaijuan.tariff.Tariff;

/**
 * What may be decided: nothing outside the campaign, nothing to come, nothing out of all bounds.
 */
final class Bounds {

    /** The most points of one decision. */
    static final int POINTS = 100_000;

    private static final int SHORTEST = 2;
    private static final int DAY = 86_400;
    private static final int AMOUNT = 10_000;
    private static final int NAME = 60;

    private Bounds() {}

    static void check(Campaign campaign, LocalDate day, Correction c, LocalDate today) {
        if (!campaign.days().has(day) || day.isAfter(today)) {
            throw Refusal.against(
                    "correction.day", campaign.days().first(), campaign.days().last());
        }
        if (!campaign.dayOf(c.at()).equals(day)) {
            throw Refusal.against("correction.at");
        }
        if (c.name().length() > NAME) {
            throw Refusal.against("correction.name", NAME);
        }
        switch (c.what()) {
            case TIME -> amount(c.amount(), DAY, "correction.minutes");
            case POINTS -> points(campaign, c);
            case GRANT -> granted(c);
            case VOID -> {}
        }
    }

    private static void granted(Correction c) {
        if (c.amount() < 1 || c.amount() > AMOUNT) {
            throw Refusal.against("correction.amount", AMOUNT);
        }
    }

    private static void points(Campaign campaign, Correction c) {
        amount(c.amount(), POINTS, "correction.points");
        if (campaign.chapter(Tariff.class).decided(c.name()).isEmpty()) {
            throw Refusal.against("correction.rule");
        }
    }

    private static void amount(int amount, int most, String sentence) {
        if (amount == 0 || Math.abs(amount) > most) {
            throw Refusal.against(sentence, sentence.equals("correction.minutes") ? 1440 : most);
        }
    }

    /** The reason without blanks around it. */
    static String reason(String typed) {
        var plain = typed.strip();
        if (plain.length() < SHORTEST || plain.length() > Deciding.LONGEST) {
            throw Refusal.against("correction.reason", SHORTEST, Deciding.LONGEST);
        }
        return plain;
    }
}
