package kaijuan.live;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import kaijuan.Answer;
import kaijuan.Setting;
import kaijuan.Tables;
import kaijuan.TravelClock;
import kaijuan.campaign.Campaign;
import kaijuan.reading.Device;

/** Classes of Qingpu for tests, and people who attend them. */
final class School {

    static final String STREAM = "/demonstration/live.m3u8";

    final Campaign campaign;
    final long organiser;
    private final Tables tables;

    School(Tables tables) {
        var setting = new Setting(tables);
        this.tables = tables;
        this.campaign = setting.qingpu();
        this.organiser = setting.somebody();
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(TravelClock.SHANGHAI).toInstant();
    }

    static Syllabus syllabus(String name, String from, int minutes) {
        var speaker = new LiveClass.Speaker("顾伯年", "青浦文史馆研究员");
        return new Syllabus(name, speaker, "讲青浦的水乡旧事。", null, at(from), minutes, STREAM);
    }

    /** Announces a class; its number. */
    long announce(String name, String from, int minutes) {
        return tables.the(Programme.class)
                .announce(campaign, syllabus(name, from, minutes), organiser);
    }

    LiveClass one(long id) {
        return tables.the(Classes.class).one(campaign, id);
    }

    /** Stays in the class for so many seconds, a beat each 30, at the stream's pace. */
    static Answer attend(Device device, TravelClock clock, int from, int seconds) {
        var answer = device.beat(1, from * 1000L);
        for (int at = 30; at <= seconds; at += 30) {
            clock.pass(Duration.ofSeconds(30));
            answer = device.beat(1, (from + at) * 1000L);
        }
        return answer;
    }
}
