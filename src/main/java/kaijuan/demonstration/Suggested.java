package kaijuan.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.live.ClassTerms;
import kaijuan.live.Proposals;
import kaijuan.live.Proposed;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/** Live classes that a clerk of the demonstration has proposed: one waits, one lacks details. */
@Component
public class Suggested {

    private static final String CLERK = "13800000005";
    private static final int LATER = 21;
    private static final int MUCH_LATER = 70;

    private final Campaigns campaigns;
    private final Members members;
    private final Proposals proposals;
    private final Units units;
    private final Clock clock;

    Suggested(Campaigns campaigns, Members members, Proposals proposals, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.members = members;
        this.proposals = proposals;
        this.units = units;
        this.clock = clock;
    }

    /** Proposes where nobody has; doing it again changes nothing. */
    public void propose() {
        var campaign = campaigns.bySlug("qingpu-2022");
        var terms = campaign.chapter(ClassTerms.class).proposals();
        var today = campaign.dayOf(clock.instant());
        if (terms == null
                || today.isAfter(terms.theme())
                || !proposals.of(campaign, unit -> true).isEmpty()) {
            return;
        }
        var clerk = members.arrive(new Phone(CLERK));
        made(campaign, clerk, "老街茶馆里的说书人", Proposed.Details.NONE);
        var from = campaign.startOf(today.plusDays(LATER));
        var details =
                new Proposed.Details(
                        "从一座桥讲到一个镇：石桥怎样造，桥名怎样来（演示）。",
                        "街道社区学校教师，讲授乡土历史二十年（虚构）。",
                        "https://live.example.cn/room/2023",
                        from.plus(Duration.ofHours(19)),
                        60);
        long id = made(campaign, clerk, "桥与镇：放生桥旁的一堂课", details);
        proposals.detail(campaign, of(id, campaign, clerk, "桥与镇：放生桥旁的一堂课", details), clerk);
    }

    private long made(Campaign campaign, long clerk, String theme, Proposed.Details details) {
        return proposals.propose(campaign, of(0, campaign, clerk, theme, details));
    }

    private Proposed of(
            long id, Campaign campaign, long clerk, String theme, Proposed.Details details) {
        int days = details.from() == null ? MUCH_LATER : LATER;
        var day = campaign.dayOf(clock.instant()).plusDays(days);
        return new Proposed(
                id,
                units.byCode("QP-XY").id(),
                theme,
                YearMonth.from(day),
                "沈墨（虚构）",
                details,
                Proposed.State.THEMED,
                "",
                clerk,
                null,
                null,
                1);
    }
}
