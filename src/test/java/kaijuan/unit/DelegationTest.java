package kaijuan.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import kaijuan.Tables;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever may give roles")
class DelegationTest extends Tables {

    private static final int TREES = 1000;
    private static final int UNITS = 6;
    private static final int PEOPLE = 4;
    private static final int DEEDS = 7;

    private static final String PLANT =
            """
            insert into unit (code, name, kind, parent_id, pinyin, initials)
            select 'u' || i, 'u' || i, 'team', null, '', '' from generate_series(1, ?) i
            """;

    private final Random random = new Random(34);
    private final Realm realm = new Realm();
    private final List<String> wrong = new ArrayList<>();
    private long first;

    @BeforeEach
    void forest() {
        sql.sql("delete from role").update();
        sql.sql("delete from unit").update();
        sql.sql(PLANT).param(TREES * UNITS).update();
        first = sql.sql("select min(id) from unit").query(Long.class).single();
        sql.sql("update unit_version set version = version + 1").update();
    }

    @Test
    @DisplayName("never gives or takes more than their own: 1000 random trees, moves, delegations")
    void model() {
        for (int tree = 0; tree < TREES; tree++) {
            grow(tree);
            long chief = person(tree, 0);
            given(new Realm.Held(chief, "operator", random.nextInt(4) == 0 ? null : unit(tree)));
            for (int i = 0; i < DEEDS; i++) {
                deed(tree);
            }
        }
        assertThat(wrong).isEmpty();
        var stand = new HashSet<Realm.Held>();
        the(Roles.class)
                .holders()
                .forEach(
                        (m, all) ->
                                all.forEach(g -> stand.add(new Realm.Held(m, g.role(), g.unit()))));
        assertThat(stand).isEqualTo(realm.held);
        scopes();
    }

    /** Where each may act is what the model says, unit by unit. */
    private void scopes() {
        for (int i = 0; i < 300; i++) {
            int tree = random.nextInt(TREES);
            long member = person(tree, random.nextInt(PEOPLE));
            var visitor = visitor(member);
            for (var role : Roles.WORDS) {
                var scope = the(Roles.class).scope(visitor, role);
                var units = LongStream.range(0, UNITS).map(n -> first + tree * UNITS + n);
                units.forEach(
                        u ->
                                assertThat(scope.holds(u))
                                        .isEqualTo(
                                                visitor.is(role) && realm.holds(member, role, u)));
            }
        }
    }

    @Test
    @DisplayName("cannot take back the last that lets anybody in")
    void last() {
        var roles = the(Roles.class);
        roles.grant(1, "operator", null);
        var one = visitor(1);
        assertThatThrownBy(() -> roles.revoke(one, 1, "operator", null))
                .isInstanceOf(Refusal.class);
        roles.grant(one, 2, "operator", null);
        roles.revoke(one, 1, "operator", null);
        assertThat(roles.of(1)).isEmpty();
        assertThatThrownBy(() -> roles.grant(one, 1, "operator", null))
                .as("what was held a moment ago gives nothing")
                .isInstanceOf(Refusal.class);
    }

    private void grow(int tree) {
        for (int n = 0; n < UNITS; n++) {
            long unit = first + tree * UNITS + n;
            place(unit, n == 0 ? null : first + tree * UNITS + random.nextInt(n));
        }
    }

    private void deed(int tree) {
        long by = actor(tree);
        long to = person(tree, random.nextInt(PEOPLE));
        var role = Roles.WORDS.get(random.nextInt(Roles.WORDS.size()));
        Long unit = random.nextInt(10) == 0 ? null : unit(tree);
        switch (random.nextInt(6)) {
            case 0 -> moved(tree);
            case 1, 2 -> taken(by, new Realm.Held(to, role, unit));
            default -> tried(by, new Realm.Held(to, role, unit), true);
        }
    }

    /** Most often somebody who may give something; at times anybody. */
    private long actor(int tree) {
        long by = person(tree, random.nextInt(PEOPLE));
        for (int i = 0; i < 6 && !realm.givesSomething(by); i++) {
            by = person(tree, random.nextInt(PEOPLE));
        }
        return by;
    }

    private void taken(long by, Realm.Held held) {
        var own =
                realm.held.stream()
                        .filter(h -> h.member() == held.member())
                        .findFirst()
                        .orElse(held);
        tried(by, own, false);
    }

    private void tried(long by, Realm.Held held, boolean give) {
        var roles = the(Roles.class);
        var may = give ? realm.gives(by, held) : realm.takes(by, held);
        try {
            if (give) {
                roles.grant(visitor(by), held.member(), held.role(), held.unit());
                realm.held.add(held);
            } else {
                roles.revoke(visitor(by), held.member(), held.role(), held.unit());
                realm.held.remove(held);
            }
            if (!may) {
                wrong.add(by + " got through with " + held);
            }
        } catch (Refusal refused) {
            if (may) {
                wrong.add(by + " was refused " + held);
            }
        }
    }

    /** A unit goes elsewhere in its tree, never below itself. */
    private void moved(int tree) {
        long unit = unit(tree);
        long to = unit(tree);
        for (Long at = to; at != null; at = realm.parents.get(at)) {
            if (at == unit) {
                return;
            }
        }
        place(unit, to);
    }

    private void place(long unit, Long parent) {
        realm.parents.put(unit, parent);
        sql.sql("update unit set parent_id = ? where id = ?").param(parent).param(unit).update();
        sql.sql("update unit_version set version = version + 1 where what = 'unit'").update();
    }

    private void given(Realm.Held held) {
        the(Roles.class).grant(held.member(), held.role(), held.unit());
        realm.held.add(held);
    }

    private Visitor visitor(long member) {
        return new Visitor(member, 1L, the(Roles.class).of(member));
    }

    private long unit(int tree) {
        return first + tree * UNITS + random.nextInt(UNITS);
    }

    private static long person(int tree, int no) {
        return 1000L + tree * PEOPLE + no;
    }
}
