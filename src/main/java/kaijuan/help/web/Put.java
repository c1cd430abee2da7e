package kaijuan.help.web;

import kaijuan.campaign.Campaign;
import kaijuan.help.Question;

/**
 * A question as pages show it.
 *
 * @param id its number
 * @param who the mask of whoever asked, for those who answer
 * @param unit their unit, for those who answer
 * @param words the question
 * @param on the day it was asked
 * @param answer the answer, or empty
 * @param answered the day of the answer, or empty
 */
public record Put(
        long id, String who, String unit, String words, String on, String answer, String answered) {

    private static final int BRIEF = 60;

    /** The beginning of the question. */
    public String brief() {
        return words.codePointCount(0, words.length()) <= BRIEF
                ? words
                : words.substring(0, words.offsetByCodePoints(0, BRIEF)) + "…";
    }

    static Put of(Campaign campaign, Question one, String who, String unit) {
        var answered = one.answered();
        return new Put(
                one.id(),
                who,
                unit,
                one.words(),
                campaign.dayOf(one.at()).toString(),
                one.answer(),
                answered == null ? "" : campaign.dayOf(answered).toString());
    }

    @Override
    public String toString() {
        return "Put " + id;
    }
}
