package kaijuan.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code import}: takes files into the installation. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        subcommands = {ImportUnits.class, ImportShelf.class, ImportMembers.class},
        description = "导入单位、书目、会员名单 / import units, titles and rosters")
final class Import implements Runnable {

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
