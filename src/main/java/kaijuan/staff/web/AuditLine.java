package kaijuan.staff.web;

/**
 * An entry of the audit log in words.
 *
 * @param no its number
 * @param at when
 * @param who the person's number, 0 for the command line and the program
 * @param by who it was, in words
 * @param what the deed's word
 * @param deed the deed in words
 * @param about the object
 * @param object the object in words
 * @param detail figures and words
 * @param typed what somebody wrote about it, or empty
 */
public record AuditLine(
        long no,
        String at,
        long who,
        String by,
        String what,
        String deed,
        String about,
        String object,
        String detail,
        String typed) {

    @Override
    public String toString() {
        return "AuditLine[" + no + "]";
    }
}
