package kaijuan.member;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The roles of a person, asked for when first looked at: most requests never look. */
final class HeldRoles extends AbstractSet<String> {

    private final Supplier<Set<String>> book;
    private volatile @Nullable Set<String> held;

    HeldRoles(Supplier<Set<String>> book) {
        this.book = book;
    }

    private Set<String> held() {
        var known = held;
        if (known == null) {
            known = Set.copyOf(book.get());
            held = known;
        }
        return known;
    }

    @Override
    public boolean contains(Object role) {
        return held().contains(role);
    }

    @Override
    public Iterator<String> iterator() {
        return held().iterator();
    }

    @Override
    public int size() {
        return held().size();
    }
}
