package kaijuan.campaign;

import java.util.List;
import kaijuan.ground.text.Both;

/** What holds for entrants who move, correct something or withdraw, in plain words. */
final class SaidChanges {

    private SaidChanges() {}

    static List<Both> of(Campaign campaign) {
        return List.of(
                new Both(
                        "报名后要换单位，由本人申请，新单位的联络员或组织者决定；从同意时起，"
                                + "本人和此前的全部积分、时间都算在新单位，已经公布的榜单不改。"
                                + "更正姓名、出生年月也要申请。",
                        "Whoever wants to move to another unit asks; a clerk of that unit or an"
                                + " organiser decides. From then on they count for the new unit,"
                                + " with all they have gathered; boards published before stay as"
                                + " they are. Name and birth are corrected on request as well."),
                new Both(
                        "可以随时退出活动：退出后不再计入榜单、单位合计和评奖，积分、时间留着不用；"
                                + (campaign.entry().again()
                                        ? "报名期内可以再报名，仍在原单位，原来的积分、时间接着算，不重复计。"
                                        : "本活动退出后不能再报名。"),
                        "One may withdraw at any time, and is then on no board, in no unit's sum"
                                + " and in line for no award; points and time rest. "
                                + (campaign.entry().again()
                                        ? "While entering is open one may enter again, under"
                                                + " the same unit; points and time go on as they"
                                                + " were, and nothing counts twice."
                                        : "Whoever has withdrawn cannot enter this campaign"
                                                + " again.")));
    }
}
