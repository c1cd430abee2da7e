package kaijuan.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Days;
import kaijuan.campaign.Entry;
import kaijuan.campaign.Room;
import kaijuan.campaign.Stage;

/** A reader in memory, with courses of each medium. */
abstract class Beating {

    static final Instant START = Instant.parse("2022-05-01T02:00:00Z");
    static final UUID SESSION = UUID.randomUUID();
    static final List<Room> ROOMS = List.of(new Room("all", "书房", "book", null, Set.of()));
    static final Campaign CAMPAIGN =
            new Campaign(
                    1,
                    "c",
                    1,
                    "活动",
                    "主办",
                    "",
                    ZoneId.of("Asia/Shanghai"),
                    java.time.LocalTime.MIDNIGHT,
                    List.of(),
                    List.of(
                            new Stage(
                                    "参与",
                                    null,
                                    new Days(
                                            LocalDate.parse("2022-04-23"),
                                            LocalDate.parse("2022-10-06")),
                                    Set.of("enter", "read"),
                                    Set.of())),
                    List.of(),
                    new Entry(Set.of(), null, true, false, 14, List.of(), true),
                    Map.of(),
                    Map.of());
    final Course book = new Course(CAMPAIGN, 7, Course.Sense.READ, ROOMS, new long[] {6000, 300});
    final Course audio = new Course(CAMPAIGN, 8, Course.Sense.HEARD, ROOMS, new long[] {600_000});
    final Course video = new Course(CAMPAIGN, 9, Course.Sense.SEEN, ROOMS, new long[] {60_000});
    final Changes changes = new Changes();

    Reader reader(Course course) {
        return reader(course, START);
    }

    static Reader reader(Course course, Instant at) {
        return new Reader(
                1,
                course,
                new Pulse(SESSION, 0, null, 1, 0, at, 0, at),
                new Reader.Earned(Map.of(), CAMPAIGN.dayOf(at), 0));
    }

    static Beat beat(int seq, int second, long place, int life) {
        return new Beat(1, SESSION, seq, 1, place, 100, life, true, START.plusSeconds(second));
    }

    static Beat unseen(int seq, int second, long place) {
        return new Beat(1, SESSION, seq, 1, place, 100, 1, false, START.plusSeconds(second));
    }
}
