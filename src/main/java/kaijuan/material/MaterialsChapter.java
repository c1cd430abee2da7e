package kaijuan.material;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

/** The chapter {@code materials} of a definition. */
@Component
@Order(7)
class MaterialsChapter implements Chapter<Materials> {

    @Override
    public Key keys() {
        return Key.of(
                        "materials",
                        "下载资料",
                        "Materials",
                        Shape.groups(
                                Key.id().example("logo"),
                                Key.named().example("活动标识"),
                                Key.of("about", "说明", "About", Shape.text())
                                        .means("用在哪里", "what it is for"),
                                Key.of("must", "必须使用", "Must", Shape.flag())
                                        .otherwise("no")
                                        .means("活动现场必须使用", "it must be used at events")))
                .absent("没有", "none")
                .means("可以下载的资料（尚未启用）", "what can be downloaded (not running yet)");
    }

    @Override
    public Class<Materials> type() {
        return Materials.class;
    }

    @Override
    public Materials read(@Nullable Section section, Campaign outline) {
        var all = new ArrayList<Materials.Material>();
        var ids = new HashSet<String>();
        var sections = section == null ? List.<Section>of() : section.sections(key());
        for (var one : sections) {
            var id = one.text("id");
            if (!id.isEmpty() && !ids.add(id)) {
                one.wrong("id", "已有同名的资料 " + id + "。", "There is a material " + id + " already.");
            }
            all.add(
                    new Materials.Material(
                            id, one.text("name"), one.text("about"), one.flag("must")));
        }
        return new Materials(List.copyOf(all));
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        var all = campaign.chapter(Materials.class).all();
        if (all.isEmpty()) {
            return List.of();
        }
        var rows =
                all.stream()
                        .map(
                                m ->
                                        List.of(
                                                Both.name(m.name()),
                                                Both.name(m.about()),
                                                m.must()
                                                        ? new Both("必须", "must be used")
                                                        : new Both("可以", "may be used")))
                        .toList();
        var passage =
                new Passage(
                        new Both("下载资料", "Materials"),
                        List.of(new Both("各单位可以下载使用。", "To be downloaded by every unit.")),
                        List.of(
                                new Both("资料", "Material"),
                                new Both("说明", "About"),
                                new Both("活动现场", "At events")),
                        rows);
        return List.of(passage.waiting());
    }
}
