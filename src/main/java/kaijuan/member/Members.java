package kaijuan.member;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kaijuan.ground.database.Bell;
import kaijuan.ground.security.Sealing;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;

/** Who there is: persons by phone, their masks for everybody, their names for themselves. */
@Component
public class Members {

    static final String PHONE = "phone of a member";
    static final String NAME = "name of a member";

    /** The topic on which those ring who have another phone: the person. */
    public static final String PERSON = "person";

    private final Register register;
    private final FormerPhones former;
    private final Sealing sealing;
    private final Bell bell;

    Members(Register register, FormerPhones former, Sealing sealing, Bell bell) {
        this.register = register;
        this.former = former;
        this.sealing = sealing;
        this.bell = bell;
    }

    /** The person of the phone, who is written down if new. */
    public long arrive(Phone phone) {
        return register.arrive(hash(phone), sealing.seal(PHONE, phone.digits()));
    }

    /**
     * The persons of the phones in their order, with their names, in one statement.
     *
     * @param names one for each phone; an empty one leaves the person's name as it is
     */
    public long[] arriveAll(List<Phone> phones, List<String> names) {
        if (phones.size() != names.size()) {
            throw new IllegalArgumentException(phones.size() + " phones, " + names.size());
        }
        var rows = new HashMap<Phone, Register.Arrival>();
        for (int i = 0; i < phones.size(); i++) {
            rows.put(phones.get(i), arrival(phones.get(i), names.get(i)));
        }
        var ids = register.arriveAll(rows.values());
        return phones.stream().mapToLong(phone -> ids.of(hash(phone))).toArray();
    }

    private Register.Arrival arrival(Phone phone, String written) {
        var name = written.isBlank() ? null : Name.of(written);
        return new Register.Arrival(
                hash(phone),
                sealing.seal(PHONE, phone.digits()),
                name == null ? null : sealing.seal(NAME, name.written()),
                name == null ? null : name.masked());
    }

    /**
     * Writes down or corrects the person's real name.
     *
     * @throws Refusal 422 in words if it cannot be a name
     */
    public void name(long member, String realName) {
        var name = Name.of(realName);
        if (!register.name(member, sealing.seal(NAME, name.written()), name.masked())) {
            throw Refusal.unknown();
        }
        bell.ring(PERSON, new long[] {member});
    }

    /** The person of the number. */
    public Optional<Member> byId(long id) {
        return register.byId(id);
    }

    /** The person of the phone, if ever seen. */
    public Optional<Long> byPhone(Phone phone) {
        return register.byPhone(hash(phone));
    }

    /** The masks of the persons, by their numbers. */
    public Map<Long, String> masks(Collection<Long> members) {
        return register.masks(members);
    }

    /** The real name, for the person's own pages and certificates; empty if not known. */
    public String realName(long member) {
        return register.sealedName(member).map(s -> sealing.open(NAME, s)).orElse("");
    }

    /** Those among the persons who have exactly this real name. */
    public List<Long> named(Collection<Long> among, Name name) {
        var found = new TreeSet<Long>();
        for (var one : register.sealed(among)) {
            var closed = one.name();
            if (closed != null && sealing.open(NAME, closed).equals(name.written())) {
                found.add(one.id());
            }
        }
        return List.copyOf(found);
    }

    /** The real names of those of the persons who have one, by their numbers. */
    public Map<Long, String> realNames(Collection<Long> some) {
        var names = new HashMap<Long, String>();
        for (var one : register.sealed(some)) {
            var closed = one.name();
            if (closed != null) {
                names.put(one.id(), sealing.open(NAME, closed));
            }
        }
        return names;
    }

    /** The phones of those of the persons who have not left, by their numbers. */
    public Map<Long, Phone> phones(Collection<Long> some) {
        var phones = new HashMap<Long, Phone>();
        for (var one : register.sealed(some)) {
            var closed = one.phone();
            if (closed != null) {
                phones.put(one.id(), new Phone(sealing.open(PHONE, closed)));
            }
        }
        return phones;
    }

    /**
     * The phone, for the person's own pages.
     *
     * @throws Refusal 404 if there is no such person or they have left
     */
    public Phone phone(long member) {
        return register.sealedPhone(member)
                .map(closed -> new Phone(sealing.open(PHONE, closed)))
                .orElseThrow(Refusal::unknown);
    }

    /**
     * Gives the person another phone, which they have proven, in the running transaction. That the
     * former one was here stays for a year, of nobody: whoever signs in with it is not new.
     *
     * @return false if somebody has the phone already
     */
    public boolean rephone(long member, Phone phone) {
        former.keep(member);
        bell.ring(PERSON, new long[] {member});
        return register.rephone(member, hash(phone), sealing.seal(PHONE, phone.digits()));
    }

    /**
     * How colleagues know a person.
     *
     * @param phone masked; empty for whoever has left
     * @param name the real name; empty if not known
     */
    public record Card(String phone, String name) {
        @Override
        public String toString() {
            return phone;
        }
    }

    /** The cards of the persons, by their numbers: for those who look after the staff. */
    public Map<Long, Card> cards(Collection<Long> members) {
        var all = new HashMap<Long, Card>();
        for (var one : register.sealed(members)) {
            var phone = one.phone();
            var name = one.name();
            all.put(
                    one.id(),
                    new Card(
                            phone == null ? "" : new Phone(sealing.open(PHONE, phone)).masked(),
                            name == null ? "" : sealing.open(NAME, name)));
        }
        return all;
    }

    /** Erases phone and name for good; that the phone was here stays for a year, of nobody. */
    void forget(long member) {
        former.keep(member);
        register.forget(member);
    }

    /** The mark under which the register finds the phone: the same wherever it is written. */
    public byte[] hash(Phone phone) {
        return sealing.hash(PHONE, phone.digits());
    }
}
