package kaijuan.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code import}: takes files into the installation. */
@Command(
        name = "import",
        subcommands = {ImportUnits.class, ImportShelf.class},
        description = "导入单位、书目 / import units and titles")
final class Import implements Runnable {

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
