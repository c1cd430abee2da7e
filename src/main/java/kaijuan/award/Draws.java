package kaijuan.award;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;

/** Draws: the list is published first, the seed is a later public value, the rest follows. */
@Component
public class Draws {

    private static final int SALT = 32;
    private static final int PSEUDONYM = 12;

    private final Honours honours;
    private final Records records;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Draws(Honours honours, Records records, Clock clock) {
        this.honours = honours;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Publishes the list of tickets as of now; a list that is published already is given again.
     *
     * @param barred people who take no part, and why
     * @throws Refusal when the award is not drawn, or nobody may take part
     */
    public Drawing publish(Campaign campaign, String id, Map<Long, Both> barred, String author) {
        var earlier = drawing(campaign, id);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var awards = honours.awards(campaign);
        var award = awards.of(id).orElseThrow(() -> Refusal.against("award.unknown", id));
        if (!(award.way() instanceof Way.Lots(var places, var byPoints))) {
            throw Refusal.against("award.draw.not", award.name());
        }
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var given = honours.given(campaign, clock.instant(), barred, Map.of());
        var all =
                Allocation.mayDraw(awards, award, given).stream()
                        .map(c -> ticket(salt, c, byPoints))
                        .toList();
        if (all.isEmpty()) {
            throw Refusal.against("award.draw.nobody", award.name());
        }
        var tickets = Tickets.sorted(campaign.slug(), id, places, all);
        records.list(campaign.id(), tickets, salt, author, clock.instant());
        return drawing(campaign, id).orElseThrow(Refusal::unknown);
    }

    /**
     * Enters the seed of a published draw and gives the file with who is drawn.
     *
     * @throws Refusal when the list is not the published one, or another seed was entered before
     */
    public DrawFile decide(
            Campaign campaign, DrawFile file, String seed, String source, String author) {
        var id = file.tickets().award();
        if (!seed.matches("\\S(.{0,498}\\S)?") || !source.matches("\\S(.{0,498}\\S)?")) {
            throw Refusal.against("award.draw.words");
        }
        var published =
                drawing(campaign, id).orElseThrow(() -> Refusal.against("award.draw.first", id));
        if (!published.digest().equals(file.tickets().digest())) {
            throw Refusal.conflict("award.draw.list.other", published.digest());
        }
        var decided = file.decided(seed, source);
        var decision = decided.decision();
        if (decision == null) {
            throw new IllegalStateException("not decided");
        }
        var winners = members(campaign, id, decision.winners());
        if (!records.decide(campaign.id(), file, decision, winners, author, clock.instant())) {
            var stands = drawing(campaign, id).map(Drawing::seed);
            if (stands.isEmpty() || !stands.get().equals(seed)) {
                throw Refusal.conflict("award.draw.decided", stands.orElse("-"));
            }
        }
        return decided;
    }

    /** The draw of the award, once its list is published. */
    public Optional<Drawing> drawing(Campaign campaign, String award) {
        return drawings(campaign).stream().filter(d -> d.award().equals(award)).findFirst();
    }

    /** All draws of the campaign. */
    public List<Drawing> drawings(Campaign campaign) {
        return records.drawings(campaign.id());
    }

    /** The published list of the draw; empty when there is none yet. */
    public Optional<String> tickets(Campaign campaign, String award) {
        return records.tickets(campaign.id(), award);
    }

    /** The file of the draw as it stands, list and decision. */
    public DrawFile file(Campaign campaign, Drawing drawing) {
        try {
            var list = tickets(campaign, drawing.award()).orElseThrow(Refusal::unknown);
            var file = DrawFile.parse(list);
            var seed = drawing.seed();
            var source = drawing.source();
            return seed == null || source == null ? file : file.decided(seed, source);
        } catch (DrawFile.Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The person's pseudonym in the draw; empty when they take no part. */
    public Optional<String> pseudonym(Campaign campaign, String award, long member) {
        return records.salt(campaign.id(), award)
                .map(salt -> pseudonym(salt, member))
                .filter(p -> records.listed(campaign.id(), award, "\n" + p + " "));
    }

    private long[] members(Campaign campaign, String award, List<String> pseudonyms) {
        var salt = records.salt(campaign.id(), award).orElseThrow(Refusal::unknown);
        var byName = new HashMap<String, Long>();
        records.entrants(campaign.id()).forEach(m -> byName.put(pseudonym(salt, m), m));
        return pseudonyms.stream()
                .mapToLong(p -> Optional.ofNullable(byName.get(p)).orElseThrow(Refusal::unknown))
                .toArray();
    }

    private static Tickets.Ticket ticket(byte[] salt, Contender one, boolean byPoints) {
        return new Tickets.Ticket(pseudonym(salt, one.subject()), byPoints ? one.score() : 1);
    }

    private static String pseudonym(byte[] salt, long member) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            var sum = mac.doFinal(String.valueOf(member).getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sum, 0, PSEUDONYM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
