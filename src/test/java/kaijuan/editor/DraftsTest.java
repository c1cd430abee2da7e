package kaijuan.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kaijuan.Setting;
import kaijuan.Tables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Drafts")
class DraftsTest extends Tables {

    private static final int MANY = 20;

    private final Setting setting = new Setting(this);

    @Test
    @DisplayName("saved by many at once who all read the same: one is kept, the others are told")
    void savedAtOnce() throws Exception {
        long by = setting.somebody();
        var draft = the(Drafts.class).begin("name: 春日\n", by);
        var start = new CountDownLatch(1);
        var kept = new ArrayList<Boolean>();
        try (var all = Executors.newFixedThreadPool(MANY)) {
            var tries = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < MANY; i++) {
                var mine = "name: 春日 " + i + "\n";
                Callable<Boolean> save =
                        () -> {
                            start.await();
                            try {
                                the(Drafts.class).save(draft.id(), 1, mine, by);
                                return true;
                            } catch (Overtaken told) {
                                return false;
                            }
                        };
                tries.add(all.submit(save));
            }
            start.countDown();
            for (var one : tries) {
                kept.add(one.get());
            }
        }
        assertThat(kept).containsOnlyOnce(true);
        assertThat(the(Drafts.class).of(draft.id()).edition()).isEqualTo(2);
    }

    @Test
    @DisplayName("of one campaign are one, however many organisers begin it at once")
    void begunAtOnce() throws Exception {
        setting.units("qingpu");
        var campaign = setting.campaign("qingpu-2022");
        long by = setting.somebody();
        var start = new CountDownLatch(1);
        var ids = new HashSet<Long>();
        try (var all = Executors.newFixedThreadPool(MANY)) {
            var tries = new ArrayList<Future<Long>>();
            for (int i = 0; i < MANY; i++) {
                Callable<Long> begin =
                        () -> {
                            start.await();
                            return the(Drafts.class).of(campaign, by).id();
                        };
                tries.add(all.submit(begin));
            }
            start.countDown();
            for (var one : tries) {
                ids.add(one.get());
            }
        }
        assertThat(ids).hasSize(1);
    }
}
