package kaijuan.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
        return of(definition, campaign, texts, c -> units.maybe(c).map(Unit::name).orElse(c));
    }

    /**
     * The same where there are no units, as for a definition in a file.
     *
     * @param named the name of the unit of a code
     */
    public static List<Passage> of(
            Definition definition, Campaign campaign, Texts texts, UnaryOperator<String> named) {
        var passages =
                new ArrayList<>(
                        CampaignSaid.of(
                                campaign,
                                kind -> word(texts, "unit.kind." + kind, kind),
                                named::apply));
        definition.chapters().forEach(c -> passages.addAll(c.says(campaign)));
        return passages;
    }

    private static Both word(Texts texts, String key, String otherwise) {
        return texts.chinese().knows(key)
                ? new Both(texts.chinese().say(key), texts.english().say(key))
                : Both.name(otherwise);
    }
}
