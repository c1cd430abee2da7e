package kaijuan.unit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.member.RoleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who of the staff may do what, and where. The whole book is kept in memory, at most a second
 * behind, so that nobody's page waits for it.
 */
@Component
public class Roles implements RoleBook {

    /** The words of the roles there are; a reader needs none. */
    public static final List<String> WORDS =
            List.of("clerk", "librarian", "judge", "organiser", "operator");

    private static final String OPERATOR = "operator";
    private static final String ORGANISER = "organiser";
    private static final String WHAT = "role";

    /** What an organiser decides as well as an operator. */
    private static final Set<String> SMALL = Set.of("clerk", "judge");

    private final RoleRows rows;
    private final Directory directory;
    private final Units units;
    private final TransactionOperations transaction;
    private final Audit audit;
    private final Copy<Map<Long, List<Grant>>> book;

    Roles(
            RoleRows rows,
            Directory directory,
            Units units,
            TransactionOperations transaction,
            Audit audit) {
        this.rows = rows;
        this.directory = directory;
        this.units = units;
        this.transaction = transaction;
        this.audit = audit;
        this.book = new Copy<>(() -> directory.version(WHAT), version -> rows.all());
    }

    /**
     * Where the visitor may do what the role allows: every page and form of a role asks it about
     * the unit that is looked at or changed.
     */
    public Scope scope(Visitor visitor, String role) {
        return visitor.is(role) ? held(visitor.person(), role) : units.scope(List.of());
    }

    /** Where the person organises, whoever asks. */
    public Scope organised(long member) {
        return held(member, ORGANISER);
    }

    private Scope held(long member, String role) {
        return units.scope(grants(member).stream().filter(g -> g.role().equals(role)).toList());
    }

    /** The roles that the person holds, with their units, the oldest first. */
    public List<Grant> grants(long member) {
        return book.now().getOrDefault(member, List.of());
    }

    /** Everybody who holds a role, with what they hold. */
    public Map<Long, List<Grant>> holders() {
        return book.now();
    }

    @Override
    public Set<String> of(long member) {
        return grants(member).stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean everywhere(long member, String role) {
        return grants(member).contains(new Grant(role, null));
    }

    /** Whether every role of the person lies where the visitor operates. */
    public boolean commands(Visitor by, long member) {
        var scope = scope(by, OPERATOR);
        return !scope.nowhere()
                && grants(member).stream().allMatch(grant -> scope.holds(grant.unit()));
    }

    /** Which roles, each in its unit, are the visitor's to give and to take back. */
    public Predicate<Grant> giving(Visitor by) {
        var operates = scope(by, OPERATOR);
        var organises = scope(by, ORGANISER);
        return grant ->
                operates.holds(grant.unit())
                        || SMALL.contains(grant.role()) && organises.holds(grant.unit());
    }

    /**
     * Grants the role in the unit and below, on the visitor's own authority: an operator grants
     * every role within their units, an organiser clerks and judges.
     *
     * @throws Refusal 403 if the unit is not theirs to grant in
     */
    public void grant(Visitor by, long member, String role, @Nullable Long unit) {
        decide(
                () -> rows.grant(by.person(), deciding(by, role), member, role, unit),
                () -> note(by.person(), "unit.role-granted", member, role, unit));
    }

    /**
     * Takes the role back, by whoever may grant it; within a second it opens no door on any node.
     *
     * @throws Refusal 403 if it is not theirs to take, or the last that lets anybody in
     */
    public void revoke(Visitor by, long member, String role, @Nullable Long unit) {
        decide(
                () -> rows.revoke(by.person(), deciding(by, role), member, role, unit),
                () -> note(by.person(), "unit.role-revoked", member, role, unit));
    }

    /** Grants on the authority of whoever sits at the machine; null is the whole installation. */
    public void grant(long member, String role, @Nullable Long unit) {
        known(role);
        change(
                () -> {
                    rows.grant(member, role, unit);
                    note(null, "unit.role-granted", member, role, unit);
                });
    }

    /** Takes back on the authority of whoever sits at the machine. */
    public void revoke(long member, String role, @Nullable Long unit) {
        change(
                () -> {
                    rows.revoke(member, role, unit);
                    note(null, "unit.role-revoked", member, role, unit);
                });
    }

    /** Takes every role of the person back, who leaves. */
    void revokeAll(long member) {
        change(
                () -> {
                    rows.revokeAll(member);
                    audit.note(member, "unit.role-left", "member " + member, Map.of());
                });
    }

    private static List<String> deciding(Visitor by, String role) {
        known(role);
        return List.of(OPERATOR, ORGANISER).stream()
                .filter(by::is)
                .filter(held -> held.equals(OPERATOR) || SMALL.contains(role))
                .toList();
    }

    private static void known(String role) {
        if (!WORDS.contains(role)) {
            throw Refusal.bad("unit.role.unknown", role);
        }
    }

    private void decide(BooleanSupplier write, Runnable note) {
        change(
                () -> {
                    if (!write.getAsBoolean()) {
                        throw new Refusal(HttpStatus.FORBIDDEN, "unit.role.beyond");
                    }
                    note.run();
                });
    }

    private void note(
            @Nullable Long by, String what, long member, String role, @Nullable Long unit) {
        var where = unit == null ? "installation" : "unit " + unit;
        audit.note(by, what, "member " + member, Map.of("role", role, "where", where));
    }

    private void change(Runnable write) {
        transaction.executeWithoutResult(
                open -> {
                    directory.lock(WHAT);
                    write.run();
                    directory.raise(WHAT);
                });
        book.stale();
    }
}
