package kaijuan.ground.progress;

import java.io.PrintStream;

/** A line for every tenth of the work. */
final class Lines implements Progress {

    private static final int TENTHS = 10;

    private final PrintStream out;
    private final String name;
    private final long steps;
    private long done;
    private long said = -1;

    Lines(PrintStream out, String name, long steps) {
        this.out = out;
        this.name = name;
        this.steps = Math.max(1, steps);
        say();
    }

    @Override
    public synchronized void step(long more) {
        done += more;
        say();
    }

    private void say() {
        var tenth = Math.min(TENTHS, done * TENTHS / steps);
        if (tenth > said) {
            said = tenth;
            out.println(name + " " + tenth * TENTHS + "% (" + done + "/" + steps + ")");
        }
    }

    @Override
    public void close() {}
}
