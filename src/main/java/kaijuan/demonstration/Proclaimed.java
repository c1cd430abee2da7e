package kaijuan.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kaijuan.campaign.Campaigns;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.message.Announcement;
import kaijuan.message.Announcements;
import org.springframework.stereotype.Component;

/** Announcements of the demonstration. */
@Component
public class Proclaimed {

    private final Campaigns campaigns;
    private final Announcements announcements;
    private final Members members;

    Proclaimed(Campaigns campaigns, Announcements announcements, Members members) {
        this.campaigns = campaigns;
        this.announcements = announcements;
        this.members = members;
    }

    /** Announces what is missing; doing it again changes nothing. */
    public void post(Instant now) {
        post("本周直播课安排", "本周三晚 19:00 继续“水乡讲堂”，入口提前 15 分钟打开。\n听满 20 分钟算参加一次。", now);
        post("活动指南", "报名以后，看书、听书、看短片、上直播课都计入时间和积分。\n有问题请联系所在街镇。", now.minus(Duration.ofDays(20)));
    }

    private void post(String title, String words, Instant from) {
        var campaign = campaigns.bySlug("qingpu-2022");
        if (announcements.of(campaign.id()).stream().anyMatch(a -> a.title().equals(title))) {
            return;
        }
        var base = "/c/" + campaign.slug();
        var written =
                new Announcement(
                        0,
                        campaign.id(),
                        campaign.name(),
                        base,
                        title,
                        words,
                        from,
                        null,
                        List.of(),
                        0);
        long who = members.arrive(new Phone(Lessons.ORGANISER));
        announcements.write(written, List.of(), who);
    }
}
