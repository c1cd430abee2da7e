package kaijuan.ground.backup;

/** What a backup consists of, in this order. */
enum Entry {
    /** What is in it: {@link Contents} as JSON. */
    CONTENTS,
    /** The rows of a table, as COPY writes them in text. */
    TABLE,
    /** The installation's keys. */
    KEYS,
    /** A file, by its path in the folder of files. */
    FILE,
    /** How much there was of everything: {@link Sum} as JSON. */
    END
}
