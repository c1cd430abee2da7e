package kaijuan.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kaijuan.ground.web.Gate;
import kaijuan.ground.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Who is signed in where. A sign-in that was seen is remembered by this node, so that a request
 * asks the database nothing; sign-ins ended on other nodes are looked for each second.
 */
@Component
public class SignIns implements Gate {

    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);
    private static final int REMEMBERED = 200_000;

    private final Sessions sessions;
    private final Links links;
    private final ObjectProvider<RoleBook> roles;
    private final Clock clock;
    private final Cache<ByteBuffer, SignIn> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    SignIns(Sessions sessions, Links links, ObjectProvider<RoleBook> roles, Clock clock) {
        this.sessions = sessions;
        this.links = links;
        this.roles = roles;
        this.clock = clock;
    }

    /** Signs a reader in and returns the secret that their browser keeps. */
    public String begin(long member, String device) {
        return begin(member, device, Proof.CODE);
    }

    /** The same for whoever has proved more than that a phone is theirs. */
    public String begin(long member, String device, Proof proof) {
        var secret = Secret.fresh();
        sessions.begin(Secret.hash(secret), member, device, proof, clock.instant());
        return secret;
    }

    /** The path of a link that signs the person of a demonstration in once, within 24 hours. */
    public String link(long member) {
        return link(member, Proof.CODE);
    }

    /** The same, as if the person had proved so much: only for people who do not exist. */
    public String link(long member, Proof proof) {
        return "/member/link/" + links.make(member, proof);
    }

    /** The person whom the link would sign in; empty if it was used, is too old or unknown. */
    public Optional<Long> linked(String secret) {
        return links.open(secret).map(Links.Linked::member);
    }

    /** Uses the link up and signs its person in; returns the secret that their browser keeps. */
    public Optional<String> follow(String secret, String device) {
        return links.use(secret).map(to -> begin(to.member(), device, to.proof()));
    }

    @Override
    public Optional<Visitor> visitor(String secret) {
        if (!Secret.shaped(secret)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var hash = ByteBuffer.wrap(Secret.hash(secret));
        var found = found(hash, now);
        if (found == null) {
            return Optional.empty();
        }
        if (found.seen().plus(found.proof().seenAnew()).isBefore(now)) {
            seen(hash, found, now);
        }
        return Optional.of(visitor(found));
    }

    /** What has run out here may have been used on another node in the meantime. */
    private @Nullable SignIn found(ByteBuffer hash, Instant now) {
        var mine = known.getIfPresent(hash);
        if (mine != null && now.isBefore(mine.expires())) {
            return mine;
        }
        known.invalidate(hash);
        return known.get(hash, h -> sessions.byHash(h.array(), now).orElse(null));
    }

    private Visitor visitor(SignIn signIn) {
        var held = new HeldRoles(() -> held(signIn.member()));
        var open =
                new HeldRoles(
                        () ->
                                held.stream()
                                        .filter(signIn.proof()::opens)
                                        .collect(Collectors.toSet()));
        var staff = signIn.proof() != Proof.CODE;
        return new Visitor(signIn.member(), signIn.id(), open, held, staff, signIn.began());
    }

    private Set<String> held(long member) {
        var book = roles.getIfAvailable();
        return book == null ? Set.of() : book.of(member);
    }

    /** Remembered first: a database that is away delays one request a day, not each. */
    private void seen(ByteBuffer hash, SignIn was, Instant now) {
        var seen = was.seenAt(now);
        if (!known.asMap().replace(hash, was, seen)) {
            return;
        }
        try {
            sessions.seen(seen);
        } catch (DataAccessException e) {
            LOG.warn("sign-in {} not written down as seen: {}", was.id(), e.toString());
        }
    }

    /** The person's sign-ins, last seen first. */
    public List<SignIn> list(long member) {
        return sessions.of(member, clock.instant());
    }

    /** When the persons last signed in as staff; a sign-in is forgotten a month after its end. */
    public Map<Long, Instant> lastAsStaff(Collection<Long> members) {
        return sessions.lastAsStaff(members);
    }

    /** Ends one of the person's sign-ins; nothing happens if it is not theirs. */
    public void end(long member, long signIn) {
        known.invalidateAll(sessions.end(member, List.of(signIn), true, clock.instant()));
    }

    /** Ends all sign-ins of the person but one. */
    public void endOthers(long member, long signIn) {
        known.invalidateAll(sessions.end(member, List.of(signIn), false, clock.instant()));
    }

    /** Ends all sign-ins of the person. */
    public void endAll(long member) {
        known.invalidateAll(sessions.end(member, List.of(), false, clock.instant()));
    }

    /** Forgets what was ended since, on whichever node. */
    void forgetEnded(Instant since) {
        known.invalidateAll(sessions.endedSince(since));
    }
}
