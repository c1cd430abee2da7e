package kaijuan.command;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that listen: where, and on which data. */
final class Place {

    private static final int HIGHEST = 65_535;

    @Spec(Spec.Target.MIXEE)
    CommandSpec command = CommandSpec.create();

    int port;

    @Mixin DataFolder data = new DataFolder();

    @Option(names = "--port", defaultValue = "8080", description = "端口 / port (${DEFAULT-VALUE})")
    void port(int number) {
        if (number < 0 || number > HIGHEST) {
            throw new ParameterException(
                    command.commandLine(),
                    "--port takes 0 to " + HIGHEST + ", not " + number,
                    command.findOption("--port"),
                    String.valueOf(number));
        }
        port = number;
    }
}
