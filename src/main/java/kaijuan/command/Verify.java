package kaijuan.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code verify}: computes published results again, on any machine. */
@Command(
        name = "verify",
        subcommands = {DrawVerified.class},
        description = "核验公布的结果，不用数据库 / verify published results, without a database")
final class Verify implements Runnable {

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
