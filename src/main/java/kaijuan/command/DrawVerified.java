package kaijuan.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijuan.award.DrawFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code verify draw FILE}: computes a draw again, without a database. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        description = {
            "由号单和公开数值重算抽签结果，不用数据库。退出码 0：一致；1：不一致或读不懂。",
            "Computes a draw again from its list and seed, without a database. Exit code 0: equal;"
                    + " 1: not, or unreadable."
        })
final class DrawVerified implements Callable<Integer> {

    private static final long LARGEST = 200_000_000;

    @Parameters(paramLabel = "FILE", description = "抽签文件 / the file of the draw")
    Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        var read = read(file);
        if (read == null) {
            return 1;
        }
        print(read);
        var wrong = read.wrong();
        wrong.forEach(w -> System.err.println(w.zh() + "\n" + w.en()));
        if (wrong.isEmpty() && read.decision() != null) {
            System.out.println("一致：结果确由号单和公开数值算出 / equal: the result follows from list and seed");
        }
        return wrong.isEmpty() ? 0 : 1;
    }

    /** The file, or null after saying why it is none. */
    static @Nullable DrawFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            System.err.println("没有这个文件，或者太大 / no such file, or too large: " + file);
            return null;
        }
        try {
            return DrawFile.parse(Files.readString(file));
        } catch (DrawFile.Unreadable e) {
            System.err.println(file + "：" + e.words().zh() + "\n" + file + ": " + e.words().en());
        } catch (CharacterCodingException e) {
            System.err.println(file + "：不是 UTF-8 文字 / not text in UTF-8");
        }
        return null;
    }

    static void print(DrawFile draw) {
        var tickets = draw.tickets();
        System.out.printf(
                "%s %s：%d 人，抽 %d 个 / %d people, %d drawn%n号单摘要 / digest of the list: %s%n",
                tickets.campaign(),
                tickets.award(),
                tickets.all().size(),
                tickets.places(),
                tickets.all().size(),
                tickets.places(),
                tickets.digest());
        var decision = draw.decision();
        if (decision == null) {
            System.out.println("还没有开签 / not decided yet");
            return;
        }
        System.out.println("公开数值 / seed: " + decision.seed() + " （" + decision.source() + "）");
        for (int i = 0; i < decision.winners().size(); i++) {
            System.out.printf("%4d  %s%n", i + 1, decision.winners().get(i));
        }
    }
}
