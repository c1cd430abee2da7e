package kaijuan.campaign;

import java.util.ArrayList;
import java.util.List;
import kaijuan.ground.text.Both;
import kaijuan.ground.text.Texts;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/** The rules of a campaign in words: all chapters, in their order. */
@Component
public class Rules {

    private final Definition definition;
    private final Units units;
    private final Texts texts;

    Rules(Definition definition, Units units, Texts texts) {
        this.definition = definition;
        this.units = units;
        this.texts = texts;
    }

    /** All passages of the rules page, said by the objects that are executed. */
    public List<Passage> of(Campaign campaign) {
        var passages =
                new ArrayList<>(
                        CampaignSaid.of(
                                campaign,
                                kind -> word("unit.kind." + kind, kind),
                                code -> units.maybe(code).map(Unit::name).orElse(code)));
        definition.chapters().forEach(c -> passages.addAll(c.says(campaign)));
        return passages;
    }

    private Both word(String key, String otherwise) {
        return texts.chinese().knows(key)
                ? new Both(texts.chinese().say(key), texts.english().say(key))
                : Both.name(otherwise);
    }
}
