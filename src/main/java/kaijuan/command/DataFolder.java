package kaijuan.command;

import java.nio.file.Files;
import java.nio.file.Path;
import kaijuan.ground.Installation;
import kaijuan.ground.database.Database;
import kaijuan.ground.web.Refusal;
import picocli.CommandLine.Option;

/** {@code --data}: where the installation is that a command works on. */
final class DataFolder {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "data",
            description = "数据目录 / data folder (${DEFAULT-VALUE})")
    Path path = Path.of("data");

    /** Opens it for a command that ends, also beside a program that serves it. */
    Installation atWork() {
        return Installation.atWork(path);
    }

    /** The same for a command that only looks: a mistyped folder is no empty installation. */
    Installation found() {
        demand();
        return atWork();
    }

    /**
     * Demands that there is an installation.
     *
     * @throws Refusal in words if there is none in the folder, and no outside database is named
     */
    void demand() {
        var outside = System.getenv().getOrDefault(Database.URL, "");
        if (outside.isBlank() && !Files.isDirectory(path.resolve("postgres"))) {
            throw Refusal.against("command.data.none", path.toAbsolutePath());
        }
    }
}
