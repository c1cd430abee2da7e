package kaijuan.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of commands that listen: where, and on which data. */
final class Place {

    @Option(names = "--port", defaultValue = "8080", description = "端口 / port (${DEFAULT-VALUE})")
    int port;

    @Option(
            names = "--data",
            defaultValue = "data",
            description = "数据目录 / data folder (${DEFAULT-VALUE})")
    Path data = Path.of("data");
}
