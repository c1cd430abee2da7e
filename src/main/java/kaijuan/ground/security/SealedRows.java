package kaijuan.ground.security;

import java.util.Map;

/** Rows of a room that hold sealed data; the room builds it, so that keys can be rotated. */
public interface SealedRows {

    /**
     * Seals rows that are under another key than the one in use anew.
     *
     * @param atMost how many rows in one transaction
     * @return how many were found; 0 when none is left
     */
    int reseal(int atMost);

    /** How many sealed things lie under which key, by its number; every room says so. */
    default Map<Integer, Long> under() {
        return Map.of();
    }
}
