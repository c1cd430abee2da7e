package kaijuan.campaign;

import java.util.List;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The chapter {@code notes}: said last, as written. */
@Component
@Order(1000)
class NotesChapter implements Chapter<Notes> {

    @Override
    public Key keys() {
        return Key.of("notes", "其他说明", "Notes", Shape.several(Shape.text()))
                .absent("没有", "none")
                .means("通知里另外要说的话，原样印出", "what the notice says besides, as written")
                .example("[本活动由主办单位解释]");
    }

    @Override
    public Class<Notes> type() {
        return Notes.class;
    }

    @Override
    public Notes read(@Nullable Section section, Campaign outline) {
        return new Notes(section == null ? List.of() : section.texts(key()));
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        var notes = campaign.chapter(Notes.class).all();
        return notes.isEmpty()
                ? List.of()
                : List.of(
                        Passage.of(
                                new Both("其他说明", "Further notes"),
                                notes.stream().map(Both::name).toList()));
    }
}
