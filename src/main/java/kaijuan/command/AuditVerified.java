package kaijuan.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import kaijuan.ground.audit.Anchor;
import kaijuan.ground.audit.Verification;
import kaijuan.ground.audit.Verification.Walked;
import kaijuan.ground.progress.Progress;
import kaijuan.ground.text.Texts;
import kaijuan.ground.web.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code verify audit}: walks the audit log and says where it first breaks. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "核对审计日志：有没有被改动、删去、调换、截断。退出码 0：完好；1：不是。",
            "Walks the audit log: altered, deleted, reordered, cut? Exit code 0: whole; 1: not."
        })
final class AuditVerified implements Callable<Integer> {

    @Mixin DataFolder data = new DataFolder();

    @Option(
            names = "--anchor",
            paramLabel = "NO:DIGEST",
            description = {
                "另存在别处的锚点，可多次给出；数据目录里的锚点总会核对",
                "an anchor kept elsewhere, may be repeated; those in the data folder are always"
                        + " used"
            })
    List<String> anchors = new ArrayList<>();

    @Override
    public Integer call() {
        var kept = anchors.stream().map(a -> Anchor.of(a).orElseThrow(() -> bad(a))).toList();
        try (var installation = data.found()) {
            var found = walked(installation.the(Verification.class), kept);
            System.out.printf(
                    "%d 条，锚点 %d 个 / %d entries, %d anchors%n",
                    found.end().no(), found.anchors(), found.end().no(), found.anchors());
            var broken = found.broken();
            if (broken == null) {
                System.out.println("完好 / whole");
                System.out.println("请把这一行另存别处 / keep this line elsewhere: " + found.end());
                return 0;
            }
            var texts = new Texts();
            System.out.println(texts.chinese().say(broken.key(), broken.no()));
            System.out.println(texts.english().say(broken.key(), broken.no()));
            return 1;
        }
    }

    private static Walked walked(Verification verification, List<Anchor> kept) {
        try (var progress = Progress.of("核对 / checking", verification.length())) {
            var past = new AtomicLong();
            return verification.walk(kept, no -> progress.step(no - past.getAndSet(no)));
        }
    }

    private static Refusal bad(String anchor) {
        return Refusal.bad("command.audit.anchor", anchor);
    }
}
