package kaijuan.invite;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Objects;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Texts;
import org.springframework.stereotype.Component;

/** Draws the pictures that stand for campaigns; the last ones are kept. */
@Component
public class Cards {

    private final Texts texts;
    private final Cache<Card, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(100).expireAfterAccess(Duration.ofHours(1)).build();

    Cards(Texts texts) {
        this.texts = texts;
    }

    /** The campaign's picture as a PNG, in Chinese: it is of its definition alone. */
    public byte[] png(Campaign campaign) {
        var text = texts.chinese();
        var days = campaign.days();
        var card =
                new Card(
                        campaign.host(),
                        campaign.name(),
                        Posters.days(text, days.first(), days.last()),
                        text.say("invite.card.seal"));
        return Objects.requireNonNull(drawn.get(card, Card::png));
    }
}
