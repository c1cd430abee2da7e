package kaijuan.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kaijuan.Browsing;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Width;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.message.Messages;
import kaijuan.outer.Quiz;
import kaijuan.points.Points;
import kaijuan.reading.Device;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A case of odd reading")
class InquiryPagesTest extends Browsing {

    private static final String DESK = "/c/inquired/inquiry";
    private static final String OWN = "/c/inquired/me/inquiry";
    private static final LocalDate DAY = LocalDate.parse("2022-05-01");

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long book;
    private Person organiser;
    private Person reader;
    private long who;
    private long id;

    @BeforeAll
    void aCampaign() {
        campaign = Quiz.campaign(setting, "inquired", "inquiry: {accounts: 3, objection: 5}\n");
        book = setting.book("庄子", 2, 6000);
    }

    @BeforeEach
    void threeAccountsReadInOneBrowser() {
        var browser = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            clock.now("2022-05-01T09:00:00");
            who = setting.entrant(campaign, "QP-XY");
            reader = signedIn(who).with("kaijuan-reading", browser);
            var phone = new Device(reader, clock, campaign.slug(), book);
            phone.open(1);
            phone.read(1, 720);
        }
        clock.now("2022-05-02T12:00:00");
        organiser = signedIn(setting.somebody(), "organiser");
        the(Inquiries.class).look();
        id = the(Cases.class).of(who).stream().findFirst().orElseThrow().id();
    }

    private int points() {
        the(Points.class).settle();
        return the(Points.class).account(campaign, who).points();
    }

    private void decide(String step, String said) {
        assertThat(organiser.post(DESK + "/" + id, "step", step, "said", said).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("shows its evidence and changes nothing until somebody decides")
    void found() {
        assertThat(points()).isEqualTo(2);
        assertThat(organiser.get(DESK).page().select("main li a[href$='/" + id + "']").text())
                .contains("同一浏览器里有 3 个账号");
        var page = organiser.get(DESK + "/" + id).page();
        assertThat(page.text()).contains("庄子", "有 3 个账号在这个浏览器里读", "3 个起列入");
        assertThat(page.select(".hours td").get(9).select("b").text()).isEqualTo("12");
        assertThat(reader.get(OWN + "/" + id).status()).isEqualTo(404);
        the(Inquiries.class).look();
        assertThat(the(Cases.class).of(who)).hasSize(1);
    }

    @Test
    @DisplayName("decided not to count is told with the reason, objected to, granted, and counts")
    void granted() {
        assertThat(points()).isEqualTo(2);
        decide("uncounted", "一台手机替三人刷时长");
        assertThat(points()).isZero();
        assertThat(the(Messages.class).of(who, 0, 9))
                .singleElement()
                .satisfies(m -> assertThat(m.notice().said()).isEqualTo("一台手机替三人刷时长"));
        assertThat(reader.get("/c/inquired/me").page().select("main a[href=" + OWN + "]").text())
                .isEqualTo("我的阅读核查1");
        assertThat(reader.get(OWN).page().select("main a").text()).contains("2022-05-01");
        var page = reader.get(OWN + "/" + id).page();
        assertThat(page.text()).contains("一台手机替三人刷时长", "2022-05-07 12:00");
        seen(page.select("main").first().selectFirst("form").attr("action"));
        reader.post(OWN + "/" + id, "said", "全家共用一部手机");
        assertThat(reader.post(OWN + "/" + id, "said", "再说一次").status()).isEqualTo(409);
        assertThat(organiser.get(DESK + "/" + id).page().text()).contains("全家共用一部手机");
        decide("granted", "情况属实");
        assertThat(points()).isEqualTo(2);
        var history = reader.get(OWN + "/" + id).page().select("ol").text();
        assertThat(history).contains("一台手机替三人刷时长", "全家共用一部手机", "情况属实");
        assertThat(organiser.post(DESK + "/" + id, "step", "kept", "said", "再答").status())
                .isEqualTo(409);
    }

    /** By night and in large letters, in a browser: what was decided and the form come first. */
    private void seen(String form) {
        var large = signedIn(who).with("theme", "night").with("care", "1");
        try (var window = window(Width.PHONE, large)) {
            window.go(OWN);
            window.axe().picture("inquiry-own-night-care");
            window.go(form);
            window.axe().picture("inquiry-case-night-care");
        }
        var shown = reader.post(form, "said", "");
        assertThat(shown.status()).isEqualTo(422);
        var words = "一家三口用一部手机。".repeat(60);
        assertThat(reader.post(form, "said", words).page().select("textarea").text())
                .isEqualTo(words);
    }

    @Test
    @DisplayName("kept stays without time; an objection after its days is too late")
    void kept() {
        decide("uncounted", "刷时长");
        clock.pass(Duration.ofDays(5).plusSeconds(1));
        assertThat(reader.get(OWN + "/" + id).page().select("textarea")).isEmpty();
        assertThat(reader.post(OWN + "/" + id, "said", "不是我").status()).isEqualTo(409);
        organiser = signedIn(setting.somebody(), "organiser");
        assertThat(organiser.post(DESK + "/" + id, "step", "kept", "said", "无异议").status())
                .isEqualTo(409);
        assertThat(points()).isZero();
    }

    @Test
    @DisplayName("is nobody else's: not another member's, not another campaign's")
    void others() {
        decide("nothing", "全家共用");
        assertThat(points()).isEqualTo(2);
        var other = signedIn(setting.entrant(campaign, "QP-XY"));
        assertThat(other.get(OWN + "/" + id).status()).isEqualTo(404);
        assertThat(other.post(OWN + "/" + id, "said", "我来说").status()).isEqualTo(404);
        assertThat(other.get(DESK + "/" + id).status()).isEqualTo(403);
        Quiz.campaign(setting, "not-inquired", "");
        assertThat(organiser.get("/c/not-inquired/inquiry/" + id).status()).isEqualTo(404);
        assertThat(organiser.post(DESK + "/" + id, "step", "kept", "said", "").status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("decided by twenty at once is decided once, and takes its time away once")
    void atOnce() throws InterruptedException {
        var staff = setting.somebody();
        var refused = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 20; i++) {
            boolean uncounted = i % 2 == 0;
            threads.add(
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        try {
                                            the(Verdicts.class)
                                                    .decide(campaign, id, uncounted, "看过", staff);
                                        } catch (Refusal e) {
                                            refused.incrementAndGet();
                                        }
                                    }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(refused).hasValue(19);
        var one = the(Cases.class).one(id).orElseThrow();
        assertThat(one.steps()).hasSize(1);
        assertThat(points()).isEqualTo(one.state().equals("uncounted") ? 0 : 2);
        assertThat(one.day()).isEqualTo(DAY);
    }
}
