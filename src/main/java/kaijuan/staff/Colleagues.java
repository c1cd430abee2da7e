package kaijuan.staff;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.member.Members;
import kaijuan.member.Members.Card;
import kaijuan.member.SignIns;
import kaijuan.unit.Grant;
import kaijuan.unit.Roles;
import org.springframework.stereotype.Component;

/** Whom of the staff a visitor sees: whoever holds a role that is the visitor's to give. */
@Component
public class Colleagues {

    private final Roles roles;
    private final Members members;
    private final Accounts accounts;
    private final Locks locks;
    private final SignIns signIns;

    Colleagues(Roles roles, Members members, Accounts accounts, Locks locks, SignIns signIns) {
        this.roles = roles;
        this.members = members;
        this.accounts = accounts;
        this.locks = locks;
        this.signIns = signIns;
    }

    /** The numbers of those who hold such a role in the visitor's reach, in order. */
    public List<Long> numbers(Visitor by, Predicate<Grant> such) {
        var mine = roles.giving(by).and(such);
        return roles.holders().entrySet().stream()
                .filter(holder -> holder.getValue().stream().anyMatch(mine))
                .map(holder -> holder.getKey())
                .sorted()
                .toList();
    }

    /** These persons, with the same number of statements for one and for many. */
    public List<Colleague> some(Visitor by, Collection<Long> numbers) {
        var cards = members.cards(numbers);
        var set =
                accounts.of(numbers).stream()
                        .collect(Collectors.toMap(Account::member, Function.identity()));
        var locked = locks.locked(numbers);
        var last = signIns.lastAsStaff(numbers);
        var mine = roles.giving(by);
        return numbers.stream()
                .map(
                        member -> {
                            var card = cards.getOrDefault(member, new Card("", ""));
                            var all = roles.grants(member);
                            var own = all.stream().filter(mine).toList();
                            return new Colleague(
                                    member,
                                    card.phone(),
                                    card.name(),
                                    own,
                                    all.size() - own.size(),
                                    set.get(member),
                                    locked.contains(member),
                                    last.get(member));
                        })
                .toList();
    }

    /**
     * The person.
     *
     * @throws Refusal 404 if they hold no role that is the visitor's to give
     */
    public Colleague one(Visitor by, long member) {
        if (roles.grants(member).stream().noneMatch(roles.giving(by))) {
            throw Refusal.unknown();
        }
        return some(by, List.of(member)).getFirst();
    }
}
