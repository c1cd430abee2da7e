package kaijuan.ground.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(120)
@DisplayName("As whom the server runs")
class FootingTest {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    @Test
    @DisplayName("root runs it as somebody else, in each of the ways there are")
    void footings() throws Exception {
        var ways = ROOT ? List.of(Footing.here(), Footing.NOBODY) : List.of(Footing.PLAIN);
        for (var way : ways) {
            var data = open(Folders.empty());
            var keeper = Keeper.start(Cluster.in(data, way));
            var asRoot = asRoot(keeper.process());
            keeper.end();
            assertThat(asRoot).as("%s is root", way).isFalse();
        }
    }

    @Test
    @DisplayName("nobody is told which folder is in the way")
    void parent() throws Exception {
        var data = Folders.empty();
        if (ROOT) {
            assertThatThrownBy(() -> Cluster.in(data, Footing.NOBODY))
                    .isInstanceOf(Unusable.class)
                    .hasMessageContaining(data.getParent().toString())
                    .hasMessageContaining("chmod o+x");
        } else {
            assertThat(Footing.here()).isEqualTo(Footing.PLAIN);
        }
    }

    /** In a user namespace of its own a process of root's is nobody. */
    private static boolean asRoot(ProcessHandle process) throws Exception {
        var of = Path.of("/proc", "" + process.pid());
        var own = Files.readSymbolicLink(Path.of("/proc/self/ns/user")).toString();
        return Files.getOwner(of).getName().equals("root")
                && Files.readSymbolicLink(of.resolve("ns/user")).toString().equals(own);
    }

    private static Path open(Path data) throws Exception {
        var all = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.setPosixFilePermissions(data.getParent(), all);
        return data;
    }
}
