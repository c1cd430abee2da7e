package kaijuan.contest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Chapter;
import kaijuan.campaign.Key;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The chapter {@code contests} of a definition. */
@Component
@Order(4)
class ContestsChapter implements Chapter<Contests> {

    @Override
    public Key keys() {
        return ContestKeys.ALL;
    }

    @Override
    public Class<Contests> type() {
        return Contests.class;
    }

    @Override
    public Contests read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return new Contests(List.of());
        }
        var all = new ArrayList<Contest>();
        var ids = new HashSet<String>();
        for (var one : section.sections(key())) {
            var contest = new ContestReading(one, outline).contest();
            if (!contest.id().isEmpty() && !ids.add(contest.id())) {
                one.wrong(
                        "id",
                        "已有同名的征集 " + contest.id() + "。",
                        "There is a contest " + contest.id() + " already.");
            }
            all.add(contest);
        }
        return new Contests(List.copyOf(all));
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        return campaign.chapter(Contests.class).all().stream()
                .flatMap(c -> Said.of(c, campaign).stream())
                .map(Passage::waiting)
                .toList();
    }
}
