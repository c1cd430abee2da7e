package kaijuan.command;

import java.util.stream.Stream;
import kaijuan.ground.Unready;
import kaijuan.ground.text.Texts;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says why a command failed, in Chinese and in English. */
final class Troubles implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println(words(failure));
        command.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String words(Exception failure) {
        if (cause(failure, Unready.class) instanceof Unready unready) {
            return String.valueOf(unready.getMessage());
        }
        if (cause(failure, Refusal.class) instanceof Refusal refusal) {
            return say(refusal.key(), refusal.fill());
        }
        if (cause(failure, PortInUseException.class) instanceof PortInUseException taken) {
            return say("command.port", taken.getPort());
        }
        LoggerFactory.getLogger(Troubles.class).error("the command failed", failure);
        return say("command.failed", failure);
    }

    private static <T extends Throwable> @Nullable T cause(Exception failure, Class<T> type) {
        return Stream.<Throwable>iterate(failure, t -> t != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    private static String say(String key, Object... fill) {
        var texts = new Texts();
        return texts.chinese().say(key, fill) + "\n" + texts.english().say(key, fill);
    }
}
