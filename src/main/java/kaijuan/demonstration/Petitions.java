package kaijuan.demonstration;

import java.util.List;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Requests;
import kaijuan.ground.web.Refusal;
import kaijuan.help.Questions;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/** Requests and questions of the demonstration's people, so that something waits on desks. */
@Component
public class Petitions {

    private static final List<String> ASKED =
            List.of("换了手机号，以前的积分会跟着走吗？", "直播课没有赶上，看回放算不算时间？", "奖品要本人来领吗，可以请同事代领吗？");

    private final Campaigns campaigns;
    private final Members members;
    private final Requests requests;
    private final Questions questions;
    private final Units units;

    Petitions(
            Campaigns campaigns,
            Members members,
            Requests requests,
            Questions questions,
            Units units) {
        this.campaigns = campaigns;
        this.members = members;
        this.requests = requests;
        this.questions = questions;
        this.units = units;
    }

    /** Asks for what nobody has asked for yet; doing it again changes nothing. */
    public void ask() {
        var campaign = campaigns.bySlug("qingpu-2022");
        var street = units.byCode("QP-XY");
        for (int i = 0; i < ASKED.size(); i++) {
            long who = members.byPhone(Phone.of("1700000003" + i)).orElse(0L);
            if (who == 0
                    || !questions.of(campaign, who).isEmpty()
                    || !requests.of(campaign, who).isEmpty()) {
                continue;
            }
            questions.ask(campaign, who, ASKED.get(i));
            if (!taken(() -> requests.move(campaign, who, street, "单位换到夏阳街道（演示）。"))) {
                taken(() -> requests.name(campaign, who, "李清照", "报名时写错了（演示）。"));
            }
        }
    }

    /** Whether it was taken: whoever is there already, or has left, asks for nothing. */
    private static boolean taken(Runnable asking) {
        try {
            asking.run();
            return true;
        } catch (Refusal no) {
            return false;
        }
    }
}
