package kaijuan.ground.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * As whom the server's programs run. PostgreSQL refuses root, so root starts them in a user
 * namespace of their own, or else as the user nobody.
 */
enum Footing {
    /** As the user who runs this program. */
    PLAIN,
    /** In a user namespace: the files stay root's. */
    NAMESPACE,
    /** As nobody: the files are given to nobody, and the way to them has to be open. */
    NOBODY;

    private static final String NOBODY_ID = "65534";

    /** The way that works here. */
    static Footing here() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return PLAIN;
        }
        if (succeeds("unshare", "-U", "true")) {
            return NAMESPACE;
        }
        if (succeeds(NOBODY.leading("true").toArray(String[]::new))) {
            return NOBODY;
        }
        throw new Unusable("database.root");
    }

    /** A command that ends by itself. */
    List<String> command(String... words) {
        return leading(words);
    }

    /**
     * A command that is told to stop (INT) when the thread that starts it ends, and that does not
     * hear the terminal's Ctrl-C.
     */
    List<String> lifelong(List<String> words) throws IOException, InterruptedException {
        var all = new ArrayList<String>();
        if (succeeds("setpriv", "--pdeathsig", "INT", "--", "true")) {
            all.addAll(List.of("setsid"));
            all.addAll(leading("setpriv", "--pdeathsig", "INT", "--"));
        }
        all.addAll(words);
        return all;
    }

    /** Lets the server's programs write to the folder and read what lies in the other. */
    void admit(Path data, Path written) throws IOException, InterruptedException {
        if (this != NOBODY) {
            return;
        }
        Programs.run(List.of("chown", "-R", NOBODY_ID + ":" + NOBODY_ID, written.toString()));
        open(data);
        for (var parent = data; parent != null; parent = parent.getParent()) {
            if (!Files.getPosixFilePermissions(parent)
                    .contains(PosixFilePermission.OTHERS_EXECUTE)) {
                throw new Unusable("database.parent", parent);
            }
        }
    }

    private static void open(Path data) throws IOException {
        var may = EnumSet.copyOf(Files.getPosixFilePermissions(data));
        may.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(data, may);
    }

    private List<String> leading(String... words) {
        var all = new ArrayList<String>();
        switch (this) {
            case PLAIN -> {}
            case NAMESPACE -> all.addAll(List.of("unshare", "-U"));
            case NOBODY ->
                    all.addAll(
                            List.of(
                                    "setpriv",
                                    "--reuid=" + NOBODY_ID,
                                    "--regid=" + NOBODY_ID,
                                    "--clear-groups",
                                    "--no-new-privs",
                                    "--inh-caps=-all",
                                    "--"));
        }
        all.addAll(List.of(words));
        return all;
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }
}
