package kaijuan.outer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Chapter;
import kaijuan.campaign.Key;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Section;
import kaijuan.campaign.Shape;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The definition's chapter {@code outer}. */
@Component
@Order(12)
class OuterChapter implements Chapter<Outer> {

    private static final Key ALL =
            Key.of(
                            "outer",
                            "外部成绩",
                            "Results from elsewhere",
                            Shape.group(
                                    Key.of("names", "成绩名称", "Names", Shape.several(Shape.text()))
                                            .absent("什么名称都收", "any")
                                            .means(
                                                    "只收叫这些名称的成绩",
                                                    "results of these names alone are taken")
                                            .example("[科普答题]"),
                                    Key.of("late", "可以迟报多久", "Late", Shape.length())
                                            .absent("只收当天的", "only of today")
                                            .means(
                                                    "成绩可以在取得之后多久才报来，最多 31d",
                                                    "how long after it came about a result may be"
                                                            + " told, 31d at most")
                                            .example("2d")))
                    .absent("什么名称都收，只收当天的", "results of any name, of today")
                    .means("答题、外部平台等报来的成绩怎样收", "how results of outer systems are taken");

    @Override
    public Key keys() {
        return ALL;
    }

    @Override
    public Class<Outer> type() {
        return Outer.class;
    }

    @Override
    public Outer read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return Outer.TODAY;
        }
        var late = section.duration("late", Duration.ZERO);
        if (late.toDays() > 31) {
            section.wrong("late", "最多 31d。", "may be 31d at most.");
        }
        return new Outer(Set.copyOf(section.texts("names")), late);
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        if (campaign.allowing(Reports.ACT).isEmpty()) {
            return List.of();
        }
        var outer = campaign.chapter(Outer.class);
        var said = new ArrayList<Both>();
        if (!outer.names().isEmpty()) {
            var names = outer.names().stream().sorted().toList();
            said.add(
                    new Both(
                            "接收这些外部成绩：" + String.join("、", names) + "。",
                            "Results that are taken: " + String.join(", ", names) + "."));
        }
        said.add(
                outer.late().isZero()
                        ? new Both(
                                "外部成绩算在收到的那一天，以本系统的时钟为准；补报以前的日子不收。",
                                "A result counts on the day on which it is told, by this system's"
                                        + " clock; none of an earlier day is taken.")
                        : new Both(
                                "外部成绩算在取得的那一天，最多可以迟报 " + zh(outer.late()) + "；活动开始之前、结束之后取得的不收。",
                                "A result counts on the day on which it came about and may be told"
                                        + " up to "
                                        + en(outer.late())
                                        + " later; none from before the start or after the close"
                                        + " is taken."));
        return List.of(Passage.of(new Both("外部成绩", "Results from elsewhere"), said));
    }

    private static String zh(Duration late) {
        return late.toHours() % 24 == 0
                ? late.toDays() + " 天"
                : late.toMinutes() % 60 == 0 ? late.toHours() + " 小时" : late.toMinutes() + " 分钟";
    }

    private static String en(Duration late) {
        return late.toHours() % 24 == 0
                ? late.toDays() + " days"
                : late.toMinutes() % 60 == 0
                        ? late.toHours() + " hours"
                        : late.toMinutes() + " minutes";
    }
}
