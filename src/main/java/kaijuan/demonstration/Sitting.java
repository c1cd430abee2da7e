package kaijuan.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import kaijuan.reading.Beat;
import kaijuan.shelf.Title;

/**
 * One sitting of a reader: a title and the beats that a page would have sent.
 *
 * @param member who sits
 * @param title what they read, hear or see
 * @param part the part they begin with
 * @param from when they begin
 * @param seconds how long they stay
 */
record Sitting(long member, Title title, int part, Instant from, int seconds) {

    private static final int EVERY = 30;

    /** The sitting's beats under the session. */
    List<Beat> beats(UUID session, RandomGenerator chance) {
        return title.isBook() ? reading(session, chance) : playing(session);
    }

    private List<Beat> reading(UUID session, RandomGenerator chance) {
        var beats = new ArrayList<Beat>();
        int no = part;
        long place = title.parts().get(no - 1).start();
        int pace = 110 + chance.nextInt(100);
        for (int at = 0; at <= seconds; at += EVERY) {
            beats.add(beat(session, beats.size() + 1, no, place, at));
            place += pace;
            var open = title.parts().get(no - 1);
            if (place >= open.start() + open.length() && no < title.parts().size()) {
                no++;
            }
        }
        return beats;
    }

    private List<Beat> playing(UUID session) {
        var beats = new ArrayList<Beat>();
        var open = title.parts().get(part - 1);
        long left = Math.min(seconds * 1000L, open.length());
        for (long at = 0; at < left; at += EVERY * 1000L) {
            beats.add(beat(session, beats.size() + 1, part, open.start() + at, at / 1000));
        }
        beats.add(beat(session, beats.size() + 1, part, open.start() + left, left / 1000));
        return beats;
    }

    private Beat beat(UUID session, int seq, int no, long place, long second) {
        return new Beat(member, session, seq, no, place, 100, seq, true, from.plusSeconds(second));
    }
}
