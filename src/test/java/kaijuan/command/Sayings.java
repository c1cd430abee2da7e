package kaijuan.command;

import kaijuan.campaign.Definition;

/** The reader of definitions that commands use. */
public final class Sayings {

    private static final Definition READER = Definitions.reader();

    private Sayings() {}

    /** Reads definitions with the chapters of all rooms, without a database. */
    public static Definition reader() {
        return READER;
    }
}
