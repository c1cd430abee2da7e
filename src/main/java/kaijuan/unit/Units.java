package kaijuan.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The tree of units, kept in memory and at most a second behind the database. */
@Component
public class Units {

    private static final String WHAT = "unit";

    private final Directory directory;
    private final TransactionOperations transaction;
    private final Copy<Tree> tree;

    Units(Directory directory, TransactionOperations transaction) {
        this.directory = directory;
        this.transaction = transaction;
        this.tree = new Copy<>(() -> directory.version(WHAT), version -> new Tree(directory.all()));
    }

    /**
     * The unit.
     *
     * @throws Refusal 404 if there is none
     */
    public Unit byId(long id) {
        return found(tree.now().byId(id));
    }

    /**
     * The unit with the code.
     *
     * @throws Refusal 404 if there is none
     */
    public Unit byCode(String code) {
        return found(tree.now().byCode(code));
    }

    /** The unit with the code, if there is one. */
    public Optional<Unit> maybe(String code) {
        return Optional.ofNullable(tree.now().byCode(code));
    }

    /** The units right below the one; the topmost units for null. In the order they came. */
    public List<Unit> children(@Nullable Long parent) {
        return tree.now().children(parent);
    }

    /** Whether the unit is the one with the code or below it; true for null. */
    public boolean below(Unit unit, @Nullable String code) {
        if (code == null) {
            return true;
        }
        var top = tree.now().byCode(code);
        return top != null && unit.line().contains(top.id());
    }

    /** Where the grants let somebody act, in the tree as it is now. */
    Scope scope(List<Grant> grants) {
        return Scope.of(grants, tree.now());
    }

    /** Every unit, in the order they came. */
    public List<Unit> all() {
        return tree.now().all();
    }

    /**
     * Units of the kinds that fit every word, by name, code, pinyin or initials; best first. A word
     * may also fit a unit above.
     *
     * @param words separated by spaces
     * @param kinds empty for every kind
     */
    public List<Unit> search(String words, Set<String> kinds, int atMost) {
        return search(words, unit -> kinds.isEmpty() || kinds.contains(unit.kind()), atMost);
    }

    /** The same among the units that pass. */
    public List<Unit> search(String words, Predicate<Unit> among, int atMost) {
        var now = tree.now();
        var asked = words.strip().toLowerCase(Locale.ROOT).split("[\\s　]+", 8);
        if (asked[0].isEmpty()) {
            return List.of();
        }
        record Hit(Unit unit, int fit) {}
        return now.searched().stream()
                .filter(one -> among.test(one.unit()))
                .map(one -> new Hit(one.unit(), fit(now, one, asked)))
                .filter(hit -> hit.fit < Tree.Searched.NOT)
                .sorted(Comparator.comparingInt(Hit::fit).thenComparing(hit -> hit.unit.id()))
                .limit(atMost)
                .map(Hit::unit)
                .toList();
    }

    /**
     * Takes the rows as they say: new codes are added, known ones renamed and moved, others stay.
     * All or nothing, and the same rows again change nothing.
     */
    public Report load(List<Row> rows) {
        var report = transaction.execute(open -> loaded(rows));
        tree.stale();
        return report;
    }

    /** What loading the rows would do; nothing is loaded. */
    Report weighed(List<Row> rows) {
        return new Proposal(directory.all(), rows).report();
    }

    /** What is wrong with the rows beside the tree as it is; nothing is loaded. */
    List<Finding> judged(List<Row> rows) {
        return new Proposal(directory.all(), rows).findings();
    }

    private Report loaded(List<Row> rows) {
        directory.lock(WHAT);
        var proposal = new Proposal(directory.all(), rows);
        if (!proposal.findings().isEmpty()) {
            return Report.refused(proposal.findings());
        }
        var added = proposal.added();
        var changed = proposal.changed();
        if (!added.isEmpty() || !changed.isEmpty()) {
            directory.add(added);
            directory.rename(changed);
            directory.place(Stream.concat(added.stream(), changed.stream()).toList());
            directory.raise(WHAT);
        }
        return proposal.report();
    }

    private static int fit(Tree tree, Tree.Searched one, String[] asked) {
        int worst = 0;
        int own = Tree.Searched.NOT;
        for (var word : asked) {
            int fit = one.fit(word);
            own = Math.min(own, fit);
            worst = Math.max(worst, fit < Tree.Searched.NOT ? fit : above(tree, one, word));
        }
        return own == Tree.Searched.NOT ? own : worst;
    }

    private static int above(Tree tree, Tree.Searched one, String word) {
        var fits =
                one.unit().line().stream()
                        .map(tree::byId)
                        .anyMatch(unit -> unit != null && unit.name().contains(word));
        return fits ? 6 : Tree.Searched.NOT;
    }

    private static Unit found(@Nullable Unit unit) {
        if (unit == null) {
            throw Refusal.unknown();
        }
        return unit;
    }
}
