package kaijuan.message.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kaijuan.message.Announcement;
import kaijuan.message.Kind;

/**
 * What the message centre shows.
 *
 * @param letters a page of messages, newest first
 * @param announced the newest announcements of the campaigns that the person is in
 * @param page which page, from 1
 * @param pages how many there are
 * @param newest the number up to which the person will have seen them
 * @param seen up to when the person has seen announcements
 * @param muted words of the kinds that the person has muted
 */
public record Centre(
        List<Letter> letters,
        List<Announcement> announced,
        int page,
        int pages,
        long newest,
        Instant seen,
        Set<String> muted) {

    /** The kinds that may be muted. */
    public List<Kind> mutable() {
        return Kind.mutable();
    }

    /** Whether the person has not seen the announcement yet. */
    public boolean fresh(Announcement one) {
        return one.from().isAfter(seen);
    }

    /** Whether the person has muted the kind. */
    public boolean mutes(Kind kind) {
        return muted.contains(kind.word());
    }

    /**
     * A message in words.
     *
     * @param id its number
     * @param kind what sort
     * @param under the campaign or what it is about; may be empty
     * @param sentence what it says
     * @param said what a person of the staff wrote; may be empty
     * @param at when it came
     * @param leads whether there is a way to go on
     * @param read whether it was seen before
     */
    public record Letter(
            long id,
            Kind kind,
            String under,
            String sentence,
            String said,
            String at,
            boolean leads,
            boolean read) {}
}
