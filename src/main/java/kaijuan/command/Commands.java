package kaijuan.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code ./kaijuan COMMAND}. */
@Command(
        name = "kaijuan",
        mixinStandardHelpOptions = true,
        subcommands = {
            Serve.class,
            Demo.class,
            CampaignCommand.class,
            Recount.class,
            Export.class,
            Verify.class,
            Import.class,
            BoardCommand.class,
            AwardCommand.class,
            DrawCommand.class,
            PartnerCommand.class,
            StaffCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
        },
        description = "开卷：群众性读书活动软件 / software for mass reading campaigns")
public final class Commands implements Runnable {

    /**
     * Runs the command that the words name.
     *
     * @return the exit code: 0 done, 1 refused or failed, 2 wrong usage
     */
    public static int run(String... args) {
        return line().execute(args);
    }

    /** All commands, for whoever runs them or reads what they say of themselves. */
    static CommandLine line() {
        return new CommandLine(new Commands())
                .setExecutionExceptionHandler(new Troubles())
                .setParameterExceptionHandler(new Misuse())
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
