package kaijuan.command;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command as it was written, in both languages; exit code 2. */
final class Misuse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        var command = e.getCommandLine();
        var name = command.getCommandSpec().qualifiedName();
        var err = command.getErr();
        err.println("用法不对：" + chinese(e));
        err.println("Wrong usage: " + e.getMessage());
        err.println("说明 / more: ./" + name + " --help");
        err.println();
        command.usage(err);
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String chinese(ParameterException e) {
        return switch (e) {
            case MissingParameterException missing ->
                    "缺少 "
                            + missing.getMissing().stream()
                                    .map(Misuse::name)
                                    .collect(Collectors.joining("、"));
            case UnmatchedArgumentException unknown ->
                    "不认识 " + String.join("、", unknown.getUnmatched());
            default -> {
                var spec = e.getArgSpec();
                yield spec == null ? "请照下面的写法" : name(spec) + " 的值不能用：" + e.getValue();
            }
        };
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
