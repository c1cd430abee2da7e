package kaijuan.award;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who is drawn: a function of the list's digest and the seed alone. The n-th number is the first
 * eight bytes of HMAC-SHA-256 with the seed as key over {@code DIGEST|n}, unsigned; numbers that
 * would favour low remainders are left out; the remainder by the tickets left is the ticket, from 0
 * in the order of the list; whoever is drawn takes all their tickets out.
 */
final class Lot {

    private final Mac mac;
    private final String digest;
    private final long[] sums;
    private long next;

    private Lot(Tickets tickets, String seed) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        digest = tickets.digest();
        sums = new long[tickets.all().size() + 1];
        for (int i = 1; i < sums.length; i++) {
            add(i, tickets.all().get(i - 1).count());
        }
    }

    /** The pseudonyms drawn, in order; all when there are no more people than places. */
    static List<String> winners(Tickets tickets, String seed) {
        var lot = new Lot(tickets, seed);
        var winners = new ArrayList<String>();
        long left = tickets.all().stream().mapToLong(Tickets.Ticket::count).sum();
        while (winners.size() < tickets.places() && left > 0) {
            int at = lot.owner(lot.number(left));
            var one = tickets.all().get(at);
            winners.add(one.pseudonym());
            lot.add(at + 1, -one.count());
            left -= one.count();
        }
        return winners;
    }

    /** An even number from 0 to below the bound. */
    private long number(long bound) {
        long spare = Long.remainderUnsigned(Long.remainderUnsigned(-1L, bound) + 1, bound);
        while (true) {
            var message = (digest + "|" + next++).getBytes(StandardCharsets.US_ASCII);
            long drawn = ByteBuffer.wrap(mac.doFinal(message)).getLong();
            if (spare == 0 || Long.compareUnsigned(drawn, -spare) < 0) {
                return Long.remainderUnsigned(drawn, bound);
            }
        }
    }

    /** Whose ticket it is: the tree of sums is walked down. */
    private int owner(long ticket) {
        int at = 0;
        long rest = ticket;
        for (int step = Integer.highestOneBit(sums.length); step > 0; step >>= 1) {
            if (at + step < sums.length && sums[at + step] <= rest) {
                at += step;
                rest -= sums[at];
            }
        }
        return at;
    }

    private void add(int person, long count) {
        for (int i = person; i < sums.length; i += i & -i) {
            sums[i] += count;
        }
    }
}
