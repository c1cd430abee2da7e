package kaijuan.ground.progress;

import java.io.PrintStream;

/** How far a piece of long work is; close it when the work is done. */
public sealed interface Progress extends AutoCloseable permits Bar, Lines {

    /** Shows the work under its name, with how many steps it has. */
    static Progress of(String name, long steps) {
        var console = System.console();
        return console != null && console.isTerminal()
                ? new Bar(name, steps)
                : in(System.err, name, steps);
    }

    /** Shows the work as plain lines in the stream. */
    static Progress in(PrintStream out, String name, long steps) {
        return new Lines(out, name, steps);
    }

    /** So many more steps are done. */
    void step(long more);

    @Override
    void close();
}
