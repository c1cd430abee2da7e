package kaijuan.command;

import java.nio.file.Path;
import kaijuan.ground.Installation;
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
}
