package kaijuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import kaijuan.Setting;
import kaijuan.Tables;
import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Versions of a definition")
class VersionsTest extends Tables {

    private final Setting setting = new Setting(this);

    @Test
    @DisplayName("bear author, note and moment; who saw an older one is told and changes nothing")
    void authored() {
        setting.units("loudi");
        var campaign = setting.campaign("loudi-2022");
        var campaigns = the(Campaigns.class);
        var document = campaigns.document(campaign);
        long li = setting.somebody();
        var second =
                campaigns.change(document.replace("120m: 10", "120m: 12"), 1, li, "两小时改为 12 分");
        assertThat(second.version()).isEqualTo(2);
        assertThatThrownBy(
                        () ->
                                campaigns.change(
                                        document.replace("120m: 10", "120m: 11"), 1, null, ""))
                .isInstanceOf(Refusal.class)
                .extracting(r -> ((Refusal) r).key())
                .isEqualTo("campaign.version.moved");
        var versions = the(Versions.class).of(second);
        assertThat(versions).extracting(Versions.Version::no).containsExactly(2, 1);
        assertThat(versions.getFirst().author()).isEqualTo(li);
        assertThat(versions.getFirst().note()).isEqualTo("两小时改为 12 分");
        assertThat(the(Versions.class).document(second, 1)).isEqualTo(document);
        assertThat(campaigns.byId(second.id()).version()).isEqualTo(2);
    }

    @Test
    @DisplayName("two changes at once of what both saw: one is taken, the other told")
    void atOnce() throws Exception {
        var campaigns = the(Campaigns.class);
        campaigns.load(Samples.QINGPU.replace("campaign: qingpu", "campaign: race"));
        var start = new CountDownLatch(1);
        try (var two = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> first = () -> took(start, "数字阅读活动。甲");
            Callable<Boolean> second = () -> took(start, "数字阅读活动。乙");
            var a = two.submit(first);
            var b = two.submit(second);
            start.countDown();
            assertThat(a.get() ^ b.get()).isTrue();
        }
        assertThat(the(Versions.class).of(campaigns.bySlug("race"))).hasSize(2);
    }

    private boolean took(CountDownLatch start, String about) throws InterruptedException {
        start.await();
        var document = Samples.QINGPU.replace("campaign: qingpu", "campaign: race");
        try {
            the(Campaigns.class).change(document.replace("数字阅读活动。", about), 1, null, "");
            return true;
        } catch (Refusal moved) {
            return false;
        }
    }
}
