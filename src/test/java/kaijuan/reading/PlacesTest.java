package kaijuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Places, marks and the pages of reading, as a reader meets them. */
class PlacesTest extends Wire {

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long book;
    private String address;
    private long member;
    private Person reader;

    @BeforeAll
    void aCampaignWithABook() {
        campaign = setting.qingpu();
        book = setting.book("论语", 3, 600);
        address = "/c/" + campaign.slug() + "/reading/" + book;
    }

    @BeforeEach
    void somebodyReads() {
        clock.now("2022-05-01T12:00:00");
        member = setting.entrant(campaign, "QP-XY");
        reader = signedIn(member);
    }

    @Test
    @DisplayName("whoever comes back goes on where they were, on another device too")
    void goesOn() {
        told(2, 750, true);
        assertThat(signedIn(member).get(address).path()).isEqualTo(address + "/2");
        var part = the(kaijuan.shelf.Shelf.class).part(book, 2);
        assertThat(opened(signedIn(member).get(address + "/2")))
                .isEqualTo(String.valueOf(750 - part.start()));
    }

    @Test
    @DisplayName("a look back moves no kept place, reading on there does")
    void looksBack() {
        told(3, 1300, true);
        told(1, 20, false);
        assertThat(reader.get(address).path()).isEqualTo(address + "/3");
        told(1, 40, true);
        assertThat(reader.get(address).path()).isEqualTo(address + "/1");
    }

    @Test
    @DisplayName(
            "a place beyond the part is brought back into it, a part that is not there refused")
    void beyond() {
        told(1, 999_999, true);
        var part = the(kaijuan.shelf.Shelf.class).part(book, 1);
        assertThat(opened(reader.get(address + "/1"))).isEqualTo(String.valueOf(part.length()));
        assertThat(told(9, 1, true).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("a highlight with its note is there on the next visit, and nobody else's")
    void marks() {
        assertThat(mark(10, 14, "要记住").status()).isEqualTo(200);
        assertThat(reader.get(address + "/contents").text()).contains("要记住");
        var other = signedIn(setting.entrant(campaign, "QP-XY"));
        assertThat(other.get(address + "/contents").text()).doesNotContain("要记住");
    }

    @Test
    @DisplayName("the same words marked again keep one mark, with the later note")
    void again() {
        long first = mark(10, 14, "一").json().get("id").asLong();
        assertThat(mark(10, 14, "二").json().get("id").asLong()).isEqualTo(first);
        assertThat(the(Marks.class).of(member, book))
                .singleElement()
                .extracting(Marked::note)
                .isEqualTo("二");
    }

    @Test
    @DisplayName("somebody else's mark cannot be noted or dropped")
    void others() {
        long id = mark(10, 14, "我的").json().get("id").asLong();
        var other = signedIn(setting.entrant(campaign, "QP-XY"));
        assertThat(other.json(address + "/marks/" + id, Map.of("note", "改")).status())
                .isEqualTo(404);
        other.json(address + "/marks/" + id + "/drop", Map.of());
        assertThat(the(Marks.class).of(member, book)).hasSize(1);
    }

    @Test
    @DisplayName("a mark outside the chapter is refused in words")
    void nowhere() {
        var answer = mark(10, 1_000_000, "");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asString()).contains("重新选择");
    }

    @Test
    @DisplayName("words are found with what stands around them, and the way there")
    void finds() {
        var page = reader.get(address + "/search?q=" + "%E8%AE%BA%E8%AF%AD").page();
        assertThat(page.select("#drawer mark").first().text()).isEqualTo("论语");
        assertThat(page.select("#drawer .list a").first().attr("href"))
                .startsWith(address + "/1?at=");
    }

    @Test
    @DisplayName("who has not entered is shown the way in instead of the text")
    void notEntered() {
        var page = signedIn(setting.somebody()).get(address + "/1").page();
        assertThat(page.select("article")).isEmpty();
        assertThat(page.select("main a.button").attr("href"))
                .isEqualTo("/c/" + campaign.slug() + "/enrolment");
    }

    @Test
    @DisplayName("after the campaign one may read and is told that time does not count")
    void afterwards() {
        clock.now("2022-12-01T12:00:00");
        var page = signedIn(member).get(address + "/1").page();
        assertThat(page.select("article").text()).contains("论语");
        assertThat(page.select("[data-sentence]").text()).contains("不计时");
    }

    private Answer told(int part, long place, boolean reading) {
        return reader.json(
                address + "/place", Map.of("part", part, "place", place, "reading", reading));
    }

    private Answer mark(int first, int end, String note) {
        return reader.json(
                address + "/marks",
                Map.of("part", 1, "first", first, "end", end, "quote", "论语", "note", note));
    }

    private static String opened(Answer answer) {
        return answer.page().select("kj-book").attr("data-at");
    }
}
