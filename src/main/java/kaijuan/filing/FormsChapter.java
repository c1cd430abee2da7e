package kaijuan.filing;

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

/** The chapter {@code forms} of a definition. */
@Component
@Order(5)
class FormsChapter implements Chapter<Forms> {

    @Override
    public Key keys() {
        return FormKeys.ALL;
    }

    @Override
    public Class<Forms> type() {
        return Forms.class;
    }

    @Override
    public Forms read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return new Forms(List.of());
        }
        var all = new ArrayList<Form>();
        var ids = new HashSet<String>();
        for (var one : section.sections(key())) {
            var form = new FormReading(one, outline).form();
            if (!form.id().isEmpty() && !ids.add(form.id())) {
                one.wrong(
                        "id",
                        "已有同名的材料 " + form.id() + "。",
                        "There is a form " + form.id() + " already.");
            }
            all.add(form);
        }
        return new Forms(List.copyOf(all));
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        return campaign.chapter(Forms.class).all().stream()
                .flatMap(f -> Said.of(f, campaign).stream())
                .map(Passage::waiting)
                .toList();
    }
}
