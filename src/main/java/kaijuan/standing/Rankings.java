package kaijuan.standing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import org.springframework.stereotype.Component;

/** The rankings of live boards in this node's memory, following the committed rows. */
@Component
class Rankings {

    private record Name(long campaign, Yardstick by) {}

    private final Feed feed;
    private final Campaigns campaigns;
    private final Clock clock;
    private final Map<Name, Followed> all = new ConcurrentHashMap<>();

    Rankings(Feed feed, Campaigns campaigns, Clock clock) {
        this.feed = feed;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** The ranking as far as it has followed; read from the rows when it is asked for first. */
    Followed of(Campaign campaign, Yardstick by) {
        var name = new Name(campaign.id(), by);
        var known = all.get(name);
        return known == null ? load(campaign, name) : known;
    }

    /** Takes in what was committed since the last time, in every campaign. */
    void follow() {
        var now = clock.instant();
        var turns = feed.turns();
        for (var campaign : campaigns.all()) {
            for (var by : campaign.chapter(Boards.class).ranked()) {
                var name = new Name(campaign.id(), by);
                follow(campaign, name, turns.getOrDefault(campaign.id(), 0L), now);
            }
        }
    }

    private synchronized Followed load(Campaign campaign, Name name) {
        var known = all.get(name);
        return known == null ? reload(campaign, name) : known;
    }

    private Followed reload(Campaign campaign, Name name) {
        var loaded = feed.load(name.campaign(), name.by(), Grid.began(campaign), clock.instant());
        all.put(name, loaded);
        return loaded;
    }

    private synchronized void follow(Campaign campaign, Name name, long last, Instant now) {
        var known = all.get(name);
        if (known == null || !caughtUp(campaign, name, known, last, now)) {
            reload(campaign, name);
        }
    }

    /** False when turns are missing or a turn says so: all rows must be read again. */
    private boolean caughtUp(Campaign campaign, Name name, Followed from, long last, Instant now) {
        long seen = from.turn();
        while (seen < last) {
            var turns = feed.after(name.campaign(), seen);
            if (turns.isEmpty()) {
                return false;
            }
            for (var turn : turns) {
                if (turn.turn() != seen + 1 || turn.subjects() == null) {
                    return false;
                }
                take(campaign, name, from.ranking(), turn);
                seen = turn.turn();
            }
        }
        all.put(name, new Followed(from.ranking(), seen, now));
        return true;
    }

    private static void take(Campaign campaign, Name name, Ranking ranking, Feed.Turn turn) {
        if (!turn.measure().equals(name.by().word()) || turn.subjects() == null) {
            return;
        }
        long began = Grid.began(campaign).toEpochMilli();
        var gone = new ArrayList<Long>();
        for (int i = 0; i < turn.subjects().length; i++) {
            if (turn.listed()[i] && turn.scores()[i] > 0) {
                ranking.put(
                        turn.subjects()[i], Key.of(turn.scores()[i], turn.reached()[i] - began));
            } else {
                gone.add(turn.subjects()[i]);
            }
        }
        gone.forEach(ranking::remove);
    }
}
