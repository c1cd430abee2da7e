package kaijuan.staff.web;

/**
 * A form of the way in as it is shown: what was typed and may be shown again, and what was wrong.
 *
 * @param account the phone or the account's name
 * @param back where to go afterwards
 * @param wrong the sentence, or empty
 */
public record Tried(String account, String back, String wrong) {

    static Tried first(String back) {
        return new Tried("", back, "");
    }

    static String shortened(String typed) {
        return typed.substring(0, Math.min(typed.length(), 40));
    }
}
