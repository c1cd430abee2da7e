package kaijuan.ground;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaijuan.Person;
import kaijuan.ground.database.Folders;

/**
 * The program on a disk of its own of 400 MB, in a mount namespace; where this is not allowed, on
 * the ordinary disk with a reserve that grows instead of the free space that shrinks.
 */
final class SmallDisk implements AutoCloseable {

    private static final long WHOLE = 400L << 20;

    private final boolean own;
    private final Path disk;
    private final Process process;
    private final BufferedReader said;
    private final BufferedWriter told;
    private final int port;

    private SmallDisk(boolean own, Path disk, Process process) throws IOException {
        this.own = own;
        this.disk = disk;
        this.process = process;
        this.said = process.inputReader();
        this.told = process.outputWriter();
        var before = new StringBuilder();
        var line = said.readLine();
        while (line != null && !line.startsWith("port ")) {
            before.append(line).append('\n');
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("the program said: " + before);
        }
        this.port = Integer.parseInt(line.substring(5));
    }

    static SmallDisk open() throws IOException, InterruptedException {
        var data = Folders.fresh();
        var mount = List.of("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", data.toString());
        var own = new ProcessBuilder(mount).start().waitFor() == 0;
        var java =
                "exec \"$1\" -Xmx256m -cp \"$2\" " + DrillServer.class.getName() + " \"$0\" 2>&1";
        var alone = "mount -t tmpfs -o size=" + WHOLE + " tmpfs \"$0\" && ";
        var command =
                new ProcessBuilder(
                        own ? "unshare" : "env",
                        own ? "-m" : "--",
                        "sh",
                        "-c",
                        own ? alone + java : java,
                        data.toString(),
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        System.getProperty("java.class.path"));
        if (own && !"root".equals(System.getProperty("user.name"))) {
            command.command().add(1, "-r");
        }
        return new SmallDisk(own, data, command.start());
    }

    /** Leaves so many bytes free, the rest is taken by something else. */
    void leave(long bytes) throws IOException {
        if (own) {
            var filler = seen().resolve("filler");
            try (var out = Files.newOutputStream(filler)) {
                // A FileStore would look for the path in this namespace.
                fill(out, filler.toFile().getUsableSpace() - bytes);
            }
        } else {
            tell(Long.MAX_VALUE / 4);
        }
    }

    /** Takes away what filled the disk. */
    void clear() throws IOException {
        if (own) {
            Files.delete(seen().resolve("filler"));
        } else {
            tell(1);
        }
    }

    /** Whether the disk can really be filled to the last byte here. */
    boolean own() {
        return own;
    }

    Person somebody() {
        return new Person(URI.create("http://localhost:" + port));
    }

    /** The disk as it is seen from outside of its namespace. */
    private Path seen() {
        return Path.of("/proc/" + process.pid() + "/root" + disk);
    }

    private static void fill(OutputStream out, long bytes) throws IOException {
        var block = new byte[1 << 16];
        for (long left = bytes; left > 0; left -= block.length) {
            out.write(block, 0, (int) Math.min(left, block.length));
        }
    }

    private void tell(long bytes) throws IOException {
        told.write(bytes + "\n");
        told.flush();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        told.close();
        while (said.readLine() != null) {
            // The program stops at the end of its input; its last words are taken so that it can.
        }
        process.waitFor();
    }
}
