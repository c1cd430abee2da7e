package kaijuan.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.function.LongConsumer;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.unit.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes results: everything by which anybody can count a campaign again, in one file. */
@Component
public class Exports {

    /**
     * How it is wished.
     *
     * @param whole with the facts second by second, which asks for an operator and a reason
     * @param by the operator, or null
     * @param reason why, or null
     */
    public record Wish(boolean whole, @Nullable Long by, @Nullable String reason) {

        /** Day totals, as for everybody. */
        public static final Wish TOTALS = new Wish(false, null, null);
    }

    /**
     * What was written.
     *
     * @param people how many people
     * @param kept days that could not be made coarser
     * @param digest over all parts
     */
    public record Done(int people, long days, long kept, String digest) {}

    private final ExportLog log;
    private final Compiling compiling;
    private final Roles roles;
    private final Clock clock;
    private final TransactionTemplate moment;

    Exports(
            ExportLog log,
            Compiling compiling,
            Roles roles,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.log = log;
        this.compiling = compiling;
        this.roles = roles;
        this.clock = clock;
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
    }

    /**
     * Writes the result as of now into the file, which is there whole or not at all, and logs it.
     *
     * @param step told how many people were done
     */
    public Done write(Campaign campaign, Path file, Wish wish, LongConsumer step)
            throws IOException {
        if (wish.whole()) {
            right(wish);
        }
        var now = clock.instant();
        var whole = file.toAbsolutePath();
        var draft = Files.createTempFile(whole.getParent(), ".result", ".part");
        try {
            var done =
                    moment.execute(
                            open -> {
                                try (var parts = new Parts(draft, now)) {
                                    return compiling.compile(campaign, parts, now, wish, step);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
            if (done == null) {
                throw new IllegalStateException("nothing was written");
            }
            log.add(campaign, now, wish, done.digest());
            Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
            return done;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void right(Wish wish) {
        var by = wish.by();
        if (by == null || !roles.of(by).contains("operator")) {
            throw Refusal.bad("result.right");
        }
        if (wish.reason() == null || wish.reason().isBlank()) {
            throw Refusal.bad("result.reason");
        }
    }
}
