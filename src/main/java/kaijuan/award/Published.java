package kaijuan.award;

import java.time.Instant;

/**
 * An allocation that was published.
 *
 * @param no from 1; the highest holds
 * @param version the version of the definition it was made under
 * @param asOf everything that happened before this moment is in it
 * @param madeAt when it was published
 * @param author who published it
 * @param digest SHA-256 of its document in hex
 */
public record Published(
        int no, int version, Instant asOf, Instant madeAt, String author, String digest) {}
