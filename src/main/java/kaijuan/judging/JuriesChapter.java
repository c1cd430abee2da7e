package kaijuan.judging;

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

/** The chapter {@code juries} of a definition. */
@Component
@Order(6)
class JuriesChapter implements Chapter<Juries> {

    @Override
    public Key keys() {
        return JuryKeys.ALL;
    }

    @Override
    public Class<Juries> type() {
        return Juries.class;
    }

    @Override
    public Juries read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return new Juries(List.of());
        }
        var all = new ArrayList<Jury>();
        var ids = new HashSet<String>();
        for (var one : section.sections(key())) {
            var jury = new JuryReading(one, outline).jury();
            if (!jury.id().isEmpty() && !ids.add(jury.id())) {
                one.wrong(
                        "id",
                        "已有同名的评审 " + jury.id() + "。",
                        "There is a jury " + jury.id() + " already.");
            }
            all.add(jury);
        }
        return new Juries(List.copyOf(all));
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        return campaign.chapter(Juries.class).all().stream()
                .map(j -> Said.of(j, campaign).waiting())
                .toList();
    }
}
