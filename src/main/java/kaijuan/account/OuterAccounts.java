package kaijuan.account;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing in through an account elsewhere. Whoever comes for the first time signs in with their
 * phone once, as everybody does (so that friends count as they should), and joins the two; from
 * then on the outer account opens theirs.
 */
@Component
public class OuterAccounts {

    private final Providers providers;
    private final Ways ways;
    private final Linked linked;
    private final List<Speaking> tongues;
    private final Audit audit;

    OuterAccounts(
            Providers providers, Ways ways, Linked linked, List<Speaking> tongues, Audit audit) {
        this.providers = providers;
        this.ways = ways;
        this.linked = linked;
        this.tongues = tongues;
        this.audit = audit;
    }

    /**
     * Who came back.
     *
     * @param member whose account it opens; null if it opens none yet
     * @param back where to go on
     */
    public record Came(@Nullable Long member, String back) {}

    /**
     * What a provider sends the browser back with.
     *
     * @param state the state that it was sent with
     * @param code the code, or empty
     * @param issuer who it says it is, or empty
     */
    public record Answer(String state, String code, String issuer) {
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /**
     * Begins a sign-in, or the joining to the account of whoever is signed in.
     *
     * @param browser the secret of the browser
     * @param site the whole address of this site
     * @param back a path of this site where to go on
     * @param linking who wants to join it to their account, or null
     * @return where the browser is sent
     */
    public URI begin(
            String word, String browser, String site, String back, @Nullable Long linking) {
        var provider = providers.of(word);
        var state = Secret.fresh();
        var verifier = Secret.fresh();
        ways.begin(state, browser, provider, verifier, back, linking);
        return tongue(provider).ask(provider, state, verifier, home(provider, site));
    }

    /**
     * Follows the way back.
     *
     * @param visitor who is signed in, or null
     * @throws Refusal 409 if the account opens another's, 422 if it was not begun in this browser,
     *     was followed before or the provider refused, 503 if the provider does not answer
     */
    public Came follow(
            String word, String browser, String site, Answer answer, @Nullable Long visitor) {
        var provider = providers.of(word);
        var way =
                ways.follow(answer.state(), browser, provider)
                        .orElseThrow(() -> Refusal.against("account.outer.state"));
        if (answer.code().isEmpty() || !honest(provider, answer.issuer())) {
            throw Calling.refused(provider);
        }
        var who =
                tongue(provider).who(provider, answer.code(), way.verifier(), home(provider, site));
        var subject = linked.subject(provider, who);
        var found = linked.member(provider.word(), subject).orElse(null);
        if (way.linking() != null) {
            link(provider, subject, found, way.linking(), visitor);
            return new Came(way.linking(), way.back());
        }
        if (found == null) {
            ways.await(answer.state(), subject);
        }
        return new Came(found, way.back());
    }

    /** The name of the provider whose account waits in the browser to be joined; else empty. */
    public Optional<String> waiting(String browser) {
        return ways.waiting(browser).map(one -> providers.of(one.provider()).name());
    }

    /**
     * Joins the account that waits in the browser to that of the person.
     *
     * @return where to go on
     * @throws Refusal 409 if it opens another's account or the person has another one there, 422 if
     *     none waits
     */
    @Transactional
    public String join(String browser, long member) {
        var one = ways.waiting(browser).orElseThrow(() -> Refusal.against("account.outer.state"));
        join(providers.of(one.provider()), one.subject(), member);
        ways.done(browser);
        return one.back();
    }

    /**
     * Takes the provider's account from that of the person: it opens it no more.
     *
     * @throws Refusal 404 if no provider could be called so
     */
    @Transactional
    public void part(String word, long member) {
        if (!Provider.WORD.matcher(word).matches()) {
            throw Refusal.unknown();
        }
        if (linked.part(word, member)) {
            audit.note(member, "account.parted", "member " + member, Map.of("provider", word));
        }
    }

    /** Since when which providers, by their words, open the person's account. */
    public Map<String, Instant> of(long member) {
        return linked.since(member);
    }

    private void link(
            Provider provider,
            byte[] subject,
            @Nullable Long found,
            long linking,
            @Nullable Long visitor) {
        if (visitor == null || visitor != linking) {
            throw Refusal.against("account.outer.state");
        }
        if (found == null) {
            join(provider, subject, linking);
        } else if (found != linking) {
            throw Refusal.conflict("account.outer.taken", provider.name());
        }
    }

    private void join(Provider provider, byte[] subject, long member) {
        if (!linked.join(provider.word(), subject, member)) {
            throw Refusal.conflict("account.outer.taken", provider.name());
        }
        audit.note(
                member, "account.joined", "member " + member, Map.of("provider", provider.word()));
    }

    private static boolean honest(Provider provider, String issuer) {
        return provider.issuer().isEmpty() || issuer.isEmpty() || provider.issuer().equals(issuer);
    }

    private Speaking tongue(Provider provider) {
        return tongues.stream()
                .filter(tongue -> tongue.kind() == provider.kind())
                .findFirst()
                .orElseThrow();
    }

    private static URI home(Provider provider, String site) {
        return URI.create(site + "/account/with/" + provider.word() + "/back");
    }
}
