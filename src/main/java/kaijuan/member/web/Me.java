package kaijuan.member.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person's own page shows.
 *
 * @param phone masked
 * @param name the real name as typed or kept; empty if not known
 * @param mask the name as others see it
 * @param signIns where the person is signed in
 * @param agreed the day of the consent in force, or null
 * @param wrong the sentence at the name, or empty
 * @param bound whether the name is corrected on request only
 * @param others whether there are other ways to sign in than the phone
 */
public record Me(
        String phone,
        String name,
        String mask,
        List<Shown> signIns,
        @Nullable String agreed,
        String wrong,
        boolean bound,
        boolean others) {

    /**
     * A sign-in in words.
     *
     * @param id its number
     * @param device the browser in words
     * @param began the day it began
     * @param seen the day it was last seen
     * @param here whether it is the one that asks
     */
    public record Shown(long id, String device, String began, String seen, boolean here) {}
}
