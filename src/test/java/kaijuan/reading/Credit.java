package kaijuan.reading;

import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** What a member's beats credit in memory, second by second. */
final class Credit {

    private final Course course;
    private final Changes changes = new Changes();
    private Reader reader;

    Credit(Course course, UUID session, Instant at) {
        this.course = course;
        this.reader = reader(session, at);
    }

    private Reader reader(UUID session, Instant at) {
        return new Reader(
                1,
                course,
                new Pulse(session, 0, null, 1, 0, at, 0, at),
                new Reader.Earned(Map.of(), course.campaign().dayOf(at), 0));
    }

    /** A session takes the lease over. */
    void open(UUID session, Instant at) {
        reader = reader(session, at);
    }

    Outcome take(Beat beat) {
        return reader.take(beat, changes);
    }

    /** The seconds credited, since 1970, each once however often it was. */
    TreeSet<Long> seconds() {
        var seconds = new TreeSet<Long>();
        changes.rows.forEach(
                (key, row) -> {
                    long start = course.campaign().startOf(key.day()).getEpochSecond();
                    var runs = Spans.runs(row.seconds().toString());
                    for (int i = 0; i < runs.length; i += 2) {
                        for (int s = runs[i]; s < runs[i + 1]; s++) {
                            seconds.add(start + s);
                        }
                    }
                });
        return seconds;
    }

    int size() {
        return seconds().size();
    }
}
