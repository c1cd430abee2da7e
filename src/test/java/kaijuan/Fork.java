package kaijuan;

import java.nio.file.Path;

/** Where a process of the test run keeps its files: several run beside each other. */
public final class Fork {

    private static final String NUMBER = System.getProperty("kaijuan.fork", "1");

    private Fork() {}

    /** The process's own place of the name below {@code target}. */
    public static Path place(String name) {
        return Path.of("target", name + "-" + NUMBER);
    }
}
