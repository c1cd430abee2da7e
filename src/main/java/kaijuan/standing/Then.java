package kaijuan.standing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Flawed;
import kaijuan.campaign.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A board as the definition said when it was published. */
@Component
public class Then {

    private record Name(long campaign, int version) {}

    /** The campaign and the board of a version. */
    public record At(Campaign campaign, Board board) {}

    private final Versions versions;
    private final Cache<Name, Campaign> read = Caffeine.newBuilder().maximumSize(20).build();

    Then(Versions versions) {
        this.versions = versions;
    }

    /** The board of the publication's version; as it is now without one, or if it is lost. */
    public At of(Campaign campaign, Board board, @Nullable Publication published) {
        if (published == null || published.version() == campaign.version()) {
            return new At(campaign, board);
        }
        var name = new Name(campaign.id(), published.version());
        var then = Objects.requireNonNull(read.get(name, n -> at(campaign, published.version())));
        return then.chapter(Boards.class)
                .of(board.id())
                .map(b -> new At(then, b))
                .orElse(new At(campaign, board));
    }

    private Campaign at(Campaign campaign, int version) {
        try {
            return versions.at(campaign, version);
        } catch (Flawed leftBehind) {
            return campaign;
        }
    }
}
