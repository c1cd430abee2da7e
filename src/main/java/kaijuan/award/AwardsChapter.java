package kaijuan.award;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Chapter;
import kaijuan.campaign.Key;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The chapter {@code awards} of a definition. */
@Component
@Order(30)
class AwardsChapter implements Chapter<Awards> {

    @Override
    public Key keys() {
        return AwardKeys.ALL;
    }

    @Override
    public Class<Awards> type() {
        return Awards.class;
    }

    @Override
    public Awards read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return new Awards(List.of());
        }
        var all = new ArrayList<Award>();
        var among = new ArrayList<AwardAmong>();
        for (var one : section.sections(key())) {
            var award = new AwardReading(one, outline).award();
            among.add(new AwardAmong(one, award, List.copyOf(all)));
            all.add(award);
        }
        var awards = new Awards(List.copyOf(all));
        among.forEach(one -> one.judge(awards, outline));
        return awards;
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        return Said.of(campaign.chapter(Awards.class), campaign);
    }
}
