package kaijuan.staff.web;

import java.util.List;

/**
 * One of the staff as the desk of people shows them.
 *
 * @param id the person
 * @param phone masked
 * @param name the real name, or the words that it is not known
 * @param roles what they hold within the visitor's reach
 * @param more how many roles they hold beyond it
 * @param state how they sign in, in words
 * @param locked whether the account is locked
 * @param last when they last signed in, in words
 */
public record PersonView(
        long id,
        String phone,
        String name,
        List<Held> roles,
        int more,
        String state,
        boolean locked,
        String last) {

    /**
     * A role that may be taken back.
     *
     * @param role its word
     * @param place what the form says of its unit
     * @param words role and unit in words
     */
    public record Held(String role, String place, String words) {}

    /**
     * Where the person is signed in.
     *
     * @param id the sign-in
     * @param device the browser in words
     * @param began when it began
     * @param seen when it was last seen
     * @param staff whether as staff, or as a reader
     */
    public record At(long id, String device, String began, String seen, boolean staff) {}

    @Override
    public String toString() {
        return "PersonView[" + id + "]";
    }
}
