package kaijuan.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
        var file = cause(failure, IOException.class);
        var wrong = file == null ? null : said(file);
        if (wrong != null) {
            return wrong;
        }
        LoggerFactory.getLogger(Troubles.class).error("the command failed", failure);
        return say("command.failed", failure);
    }

    /** What is wrong with a file or a disk, as far as that is foreseen. */
    private static @Nullable String said(IOException e) {
        var why = String.valueOf(e.getMessage());
        if (why.contains("No space left") || why.contains("Disk quota exceeded")) {
            return say("command.file.full");
        }
        if (!(e instanceof FileSystemException file) || file.getFile() == null) {
            return null;
        }
        if (e instanceof NoSuchFileException) {
            return say("command.file.none", file.getFile());
        }
        var shut = e instanceof AccessDeniedException || why.contains("Read-only");
        return say(shut ? "command.file.denied" : "command.file.other", file.getFile(), why);
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
