package kaijuan.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Many files at once: kept beside the shelf, then taken in one by one while the page may go. */
@Component
public class Bulk {

    private static final Logger LOG = LoggerFactory.getLogger(Bulk.class);

    /** A file that was sent. */
    public record Sent(String name, Opens content) {}

    /** Opens what was sent. */
    public interface Opens {
        InputStream open() throws IOException;
    }

    /**
     * Files that were sent at once.
     *
     * @param state {@code waits}, {@code runs}, {@code done} or {@code failed}
     * @param total how many titles they should be
     * @param done of how many it is known what became of them
     */
    public record Job(long id, UUID folder, String state, int total, int done, Instant at) {

        /** Whether nothing more will happen. */
        public boolean over() {
            return state.equals("done") || state.equals("failed");
        }
    }

    private final Shelf shelf;
    private final JobRows rows;
    private final Path home;

    Bulk(Shelf shelf, JobRows rows, @Value("${kaijuan.data}") String data) {
        this.shelf = shelf;
        this.rows = rows;
        this.home = Path.of(data).resolve("bulk").toAbsolutePath().normalize();
    }

    /**
     * Keeps the files until they are taken in, and returns the number of the job.
     *
     * @throws kaijuan.ground.web.Refusal 422 in words; then nothing is kept
     */
    public long begin(List<Sent> files, Set<String> tags, long by) throws IOException {
        var id = UUID.randomUUID();
        var folder = home.resolve(id.toString());
        Files.createDirectories(folder);
        boolean kept = false;
        try {
            var parcel = new Parcel(folder);
            for (var file : files) {
                try (var in = file.content().open()) {
                    parcel.add(file.name(), in);
                }
            }
            long job = rows.add(by, id, parcel.list(tags));
            kept = true;
            return job;
        } finally {
            if (!kept) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    /** The member's own job of the number. */
    public Optional<Job> job(long id, long by) {
        return rows.one(id, by);
    }

    /** What became of some of the files, in their order. */
    public List<Report.Row> rows(Job job, int from, int most) {
        return rows.rows(job.id(), from, most);
    }

    /** How many files came out how so far. */
    public Map<Report.Outcome, Integer> sums(Job job) {
        return rows.sums(job.id());
    }

    /** The member's latest jobs. */
    public List<Job> of(long by) {
        return rows.of(by);
    }

    /** Takes in what waits; what was cut short begins anew, which changes nothing taken before. */
    void work() {
        for (var next = rows.next(); next.isPresent(); next = rows.next()) {
            one(next.get());
        }
    }

    private void one(Job job) {
        var folder = home.resolve(job.folder().toString());
        rows.state(job.id(), "runs");
        var no = new AtomicInteger();
        try {
            shelf.load(folder, row -> rows.row(job.id(), no.incrementAndGet(), row));
            rows.state(job.id(), "done");
        } catch (RuntimeException e) {
            LOG.warn("files sent at once could not be taken in: job {}", job.id(), e);
            rows.state(job.id(), "failed");
        }
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            LOG.warn("the folder of job {} could not be taken away", job.id(), e);
        }
    }
}
