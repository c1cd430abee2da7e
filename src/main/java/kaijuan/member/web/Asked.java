package kaijuan.member.web;

/**
 * The first form of signing in as it was typed.
 *
 * @param phone the phone
 * @param agreed whether the privacy text was agreed to
 * @param back where to go afterwards, a path of this site
 * @param at the field that is wrong: {@code phone}, {@code agreed}, or empty
 * @param wrong the sentence at that field, or empty
 */
public record Asked(String phone, boolean agreed, String back, String at, String wrong) {}
