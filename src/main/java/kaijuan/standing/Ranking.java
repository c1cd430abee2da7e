package kaijuan.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Consumer;

/**
 * The exact order of all entrants of a board, in memory: one writer, any number of readers.
 * Subjects are numbers from 0 to 2^32 - 1.
 */
final class Ranking {

    private final StampedLock lock = new StampedLock();
    private final Keys keys;
    private final Blocks blocks;

    private Ranking(Keys keys, Blocks blocks) {
        this.keys = keys;
        this.blocks = blocks;
    }

    /** Nobody yet. */
    static Ranking empty() {
        return empty(Blocks.USUAL);
    }

    /** Nobody yet, in blocks of at most so many. */
    static Ranking empty(int most) {
        return new Ranking(new Keys(), new Blocks(most));
    }

    /** Everybody whom the loader hands over, in any order; the last key of a subject holds. */
    static Ranking load(Consumer<Taker> loader) {
        var keys = new Keys();
        loader.accept((subject, key) -> keys.put(number(subject), key));
        var sorted = new long[keys.size()];
        var subjects = new int[keys.size()];
        keys.copy(sorted, subjects);
        Sorting.sort(sorted, subjects);
        return new Ranking(keys, Blocks.sorted(sorted, subjects, sorted.length, Blocks.USUAL));
    }

    /** Takes one subject with its key. */
    interface Taker {
        void take(long subject, long key);
    }

    /**
     * An entrant at a place.
     *
     * @param rank from 1
     * @param subject whose place it is
     * @param key score and moment
     */
    record Place(int rank, long subject, long key) {}

    /** Gives each subject its key. */
    void put(long[] subjects, long[] newKeys) {
        long stamp = lock.writeLock();
        try {
            for (int i = 0; i < subjects.length; i++) {
                put(number(subjects[i]), newKeys[i]);
            }
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    /** Gives the subject its key. */
    void put(long subject, long key) {
        long stamp = lock.writeLock();
        try {
            put(number(subject), key);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    /** Takes the subject off the board, if it is there. */
    void remove(long subject) {
        int number = number(subject);
        long stamp = lock.writeLock();
        try {
            if (keys.has(number)) {
                blocks.remove(keys.get(number), number);
                keys.remove(number);
            }
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    /** The subject's rank from 1, if it is on the board. */
    OptionalInt rank(long subject) {
        int number = number(subject);
        long stamp = lock.readLock();
        try {
            return keys.has(number)
                    ? OptionalInt.of(blocks.before(keys.get(number), number) + 1)
                    : OptionalInt.empty();
        } finally {
            lock.unlockRead(stamp);
        }
    }

    /** The rank that the subject would have with the key, whether or not it is on the board. */
    int rankWith(long subject, long key) {
        int number = number(subject);
        long stamp = lock.readLock();
        try {
            int before = blocks.before(key, number);
            boolean self = keys.has(number) && keys.get(number) < key;
            return before + (self ? 0 : 1);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    /** The entrants from the rank on, at most so many. */
    List<Place> from(int rank, int count) {
        long stamp = lock.readLock();
        try {
            return places(rank, count);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    /** The entrant one place higher, if any, and the subject; nobody if it is not on the board. */
    List<Place> upTo(long subject) {
        int number = number(subject);
        long stamp = lock.readLock();
        try {
            if (!keys.has(number)) {
                return List.of();
            }
            int rank = blocks.before(keys.get(number), number) + 1;
            return places(Math.max(1, rank - 1), rank == 1 ? 1 : 2);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    /** How many are on the board. */
    int size() {
        long stamp = lock.readLock();
        try {
            return blocks.size();
        } finally {
            lock.unlockRead(stamp);
        }
    }

    /** Bytes on the heap. */
    long bytes() {
        long stamp = lock.readLock();
        try {
            return keys.bytes() + blocks.bytes();
        } finally {
            lock.unlockRead(stamp);
        }
    }

    private List<Place> places(int rank, int count) {
        var some = new long[Math.clamp(blocks.size() - rank + 1L, 0, count)];
        var subjects = new int[some.length];
        int found = some.length == 0 ? 0 : blocks.copy(rank - 1, some, subjects);
        var places = new ArrayList<Place>(found);
        for (int i = 0; i < found; i++) {
            places.add(new Place(rank + i, Integer.toUnsignedLong(subjects[i]), some[i]));
        }
        return places;
    }

    private void put(int subject, long key) {
        if (keys.has(subject)) {
            long old = keys.get(subject);
            if (old == key) {
                return;
            }
            blocks.remove(old, subject);
        }
        keys.put(subject, key);
        blocks.insert(key, subject);
    }

    static int number(long subject) {
        if (subject >>> 32 != 0) {
            throw new IllegalArgumentException("a subject's number is below 2^32, not " + subject);
        }
        return (int) subject;
    }
}
