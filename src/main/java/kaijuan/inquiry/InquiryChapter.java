package kaijuan.inquiry;

import java.time.Duration;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Chapter;
import kaijuan.campaign.Key;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Section;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The definition's chapter {@code inquiry}. */
@Component
@Order(90)
class InquiryChapter implements Chapter<Bounds> {

    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofHours(24);

    @Override
    public Key keys() {
        return InquiryKeys.ALL;
    }

    @Override
    public Class<Bounds> type() {
        return Bounds.class;
    }

    @Override
    public Bounds read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return Bounds.USUAL;
        }
        var longest = section.length("longest");
        if (longest.compareTo(SHORTEST) < 0 || longest.compareTo(LONGEST) > 0) {
            section.wrong("longest", "应当是 1 到 24 小时。", "must be from 1 to 24 hours.");
        }
        return new Bounds(
                longest,
                section.number("hours"),
                section.number("accounts"),
                section.number("objection"));
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        if (campaign.rooms().isEmpty()) {
            return List.of();
        }
        var bounds = campaign.chapter(Bounds.class);
        return List.of(
                Passage.of(new Both("异常阅读", "Odd reading"), List.of(odd(bounds), decided(bounds))));
    }

    private static Both odd(Bounds bounds) {
        long minutes = bounds.day().toMinutes();
        var zh = minutes % 60 == 0 ? minutes / 60 + " 小时" : minutes + " 分钟";
        var en = minutes % 60 == 0 ? minutes / 60 + " hours" : minutes + " minutes";
        return new Both(
                "下面的情形会交给组织者看一看：一天的有效时间超过 "
                        + zh
                        + "；一天里有 "
                        + bounds.hours()
                        + " 个钟点都在读；"
                        + Detection.ALIKE
                        + " 次停留一样长，或者 "
                        + Detection.ALIKE
                        + " 章速度一样；同一浏览器一天里有 "
                        + bounds.accounts()
                        + " 个账号在读。程序不会自动扣减任何记录。",
                "An organiser looks at days with more than "
                        + en
                        + " of proven time, with reading in "
                        + bounds.hours()
                        + " hours of the clock, with "
                        + Detection.ALIKE
                        + " stays of one length or "
                        + Detection.ALIKE
                        + " chapters at one pace, and with "
                        + bounds.accounts()
                        + " accounts in one browser. Nothing is ever taken away by itself.");
    }

    private static Both decided(Bounds bounds) {
        return new Both(
                "组织者可以决定当天的阅读时间不计，并说明理由；本人会收到消息，可以在 "
                        + bounds.objection()
                        + " 天内提出一次异议，并得到答复。异议成立的，时间恢复，积分和名次重新计算。",
                "The organiser may decide, with a reason, that the reading of such a day does not"
                        + " count; the person is told, may object once within "
                        + bounds.objection()
                        + " days and gets an answer. If the objection is granted, the time is given"
                        + " back, and points and ranks are counted again.");
    }
}
