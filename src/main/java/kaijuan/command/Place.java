package kaijuan.command;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that listen: where, and on which data. */
final class Place {

    @Option(names = "--port", defaultValue = "8080", description = "端口 / port (${DEFAULT-VALUE})")
    int port;

    @Mixin DataFolder data = new DataFolder();
}
