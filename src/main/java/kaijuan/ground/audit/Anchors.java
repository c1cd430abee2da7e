package kaijuan.ground.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaijuan.ground.clock.Every;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes the end of the log into {@code DATA/audit/anchors} and into the program's own log, within
 * ten minutes after it has moved on.
 */
@Component
class Anchors implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Anchors.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Journal journal;
    private final Clock clock;
    private final Path file;
    private Optional<Every> turns = Optional.empty();

    Anchors(Journal journal, Clock clock, @Value("${kaijuan.data:data}") Path data) {
        this.journal = journal;
        this.clock = clock;
        this.file = data.resolve("audit").resolve("anchors");
    }

    @Override
    public void afterSingletonsInstantiated() {
        turns = Optional.of(Every.start("anchors of the audit log", PAUSE, this::drop));
    }

    /** Keeps the end of the log if it has moved on since the last anchor. */
    synchronized void drop() {
        journal.head()
                .map(head -> new Anchor(head.no(), Chain.hex(head.digest())))
                .ifPresent(this::keep);
    }

    private void keep(Anchor anchor) {
        var kept = all();
        if (anchor.no() > 0 && (kept.isEmpty() || !kept.getLast().equals(anchor))) {
            write(clock.instant() + " " + anchor + "\n");
            LOG.info("audit log anchored at {}", anchor);
        }
    }

    private void write(String line) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was kept here, the oldest first. */
    List<Anchor> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> Anchor.of(line.replaceFirst("^\\S+ ", "")))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() {
        turns.ifPresent(Every::close);
    }
}
