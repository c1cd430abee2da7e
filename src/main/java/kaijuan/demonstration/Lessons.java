package kaijuan.demonstration;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.live.Classes;
import kaijuan.live.LiveClass;
import kaijuan.live.Programme;
import kaijuan.live.Syllabus;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import org.springframework.stereotype.Component;

/** Live classes of the demonstration: two that were held, one that is held now, some to come. */
@Component
public class Lessons {

    /** The phone of the organiser of the demonstration. */
    public static final String ORGANISER = "13800000004";

    private static final int EVENING = 19;

    private final Campaigns campaigns;
    private final Programme programme;
    private final Classes classes;
    private final Members members;
    private final Broadcast broadcast;

    Lessons(
            Campaigns campaigns,
            Programme programme,
            Classes classes,
            Members members,
            Broadcast broadcast) {
        this.campaigns = campaigns;
        this.programme = programme;
        this.classes = classes;
        this.members = members;
        this.broadcast = broadcast;
    }

    /** Announces what is missing and begins to send; doing it again changes nothing. */
    public void hold(Path home, Clock clock) {
        broadcast.load(home.resolve("demo/live"));
        var campaign = campaigns.bySlug("qingpu-2022");
        var now = clock.instant();
        var today = campaign.dayOf(now);
        held(campaign, "水乡讲堂（一）：放生桥的来历", today.minusDays(10));
        held(campaign, "水乡讲堂（二）：课植园里的藏书", today.minusDays(3));
        var begins = now.minus(Duration.ofMinutes(10));
        var ends = campaign.startOf(today.plusDays(1));
        long minutes = Math.min(180, Duration.between(begins, ends).toMinutes());
        if (campaign.dayOf(begins).equals(today) && minutes >= 15) {
            var name = "诗词诵读公开课（" + today + "）";
            announce(campaign, name, begins, (int) minutes, Broadcast.ADDRESS);
        }
        announce(
                campaign,
                "怎样给孩子选第一本古诗",
                evening(campaign, today.plusDays(1)),
                60,
                Broadcast.ADDRESS);
        announce(
                campaign,
                "手机上读书：听、看、记的小窍门",
                evening(campaign, today.plusDays(5)),
                90,
                "https://live.example.cn/room/2022");
    }

    private void held(Campaign campaign, String name, LocalDate day) {
        long id = announce(campaign, name, evening(campaign, day), 60, Broadcast.ADDRESS);
        var films = classes.films(campaign);
        if (id != 0 && !films.isEmpty()) {
            long film = films.get(Math.floorMod(name.hashCode(), films.size())).id();
            programme.replay(campaign, id, 1, film, organiser());
        }
    }

    /** The new class's number; 0 if it was announced before. */
    private long announce(
            Campaign campaign, String name, Instant from, int minutes, String address) {
        if (classes.of(campaign).stream().anyMatch(c -> c.name().equals(name))) {
            return 0;
        }
        var speaker = new LiveClass.Speaker("顾伯年（虚构）", "演示人物：长期在社区讲授江南文史与诗词，著有讲义多种。");
        var syllabus =
                new Syllabus(name, speaker, "演示课程：内容为虚构，画面取自示例短片。", null, from, minutes, address);
        var wrong = programme.faults(campaign, syllabus);
        return wrong.isEmpty() ? programme.announce(campaign, syllabus, organiser()) : 0;
    }

    private long organiser() {
        return members.arrive(new Phone(ORGANISER));
    }

    private static Instant evening(Campaign campaign, LocalDate day) {
        return campaign.startOf(day).plus(Duration.ofHours(EVENING));
    }
}
