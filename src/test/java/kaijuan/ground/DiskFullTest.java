package kaijuan.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kaijuan.Answer;
import kaijuan.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("database")
@Timeout(300)
@DisplayName("When the disk is full")
class DiskFullTest {

    private static final String LONG = "长".repeat(50_000);

    private final AtomicInteger count = new AtomicInteger();
    private SmallDisk disk;
    private Person somebody;

    @BeforeEach
    void open() throws Exception {
        disk = SmallDisk.open();
        somebody = disk.somebody();
    }

    @AfterEach
    void close() throws Exception {
        disk.close();
    }

    @Test
    @DisplayName("writing is refused in words, reading goes on, and both work when there is space")
    void nearly() throws Exception {
        assertThat(write("v").status()).isEqualTo(201);
        disk.leave(20 << 20);
        var refused = until(503, "v");
        assertThat(refused.text()).contains("磁盘快满了").contains("只能看");
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(somebody.get("/drill/notes").status()).isEqualTo(200);
        assertThat(somebody.json("/health").body()).contains("\"database\":\"read-only\"");
        disk.clear();
        until(201, "v");
    }

    @Test
    @DisplayName("to the last byte, nothing that was acknowledged is lost")
    void wholly() throws Exception {
        if (disk.own()) {
            disk.leave(0);
        } else {
            disk.leave(20 << 20);
        }
        var taken = 0;
        while (write(LONG).status() == 201) {
            taken++;
        }
        assertThat(write(LONG).status()).isEqualTo(503);
        disk.clear();
        until(201, "v");
        assertThat(Integer.parseInt(somebody.get("/drill/notes").body()))
                .isGreaterThanOrEqualTo(taken + 1);
    }

    private Answer write(String value) {
        return somebody.submit("/drill/notes", "key", "" + count.incrementAndGet(), "value", value);
    }

    private Answer until(int status, String value) throws InterruptedException {
        var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        var answer = write(value);
        while (answer.status() != status) {
            assertThat(System.nanoTime()).as("in time").isLessThan(limit);
            TimeUnit.MILLISECONDS.sleep(50);
            answer = write(value);
        }
        return answer;
    }
}
