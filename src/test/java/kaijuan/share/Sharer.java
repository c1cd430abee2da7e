package kaijuan.share;

import java.time.Duration;
import java.util.List;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Base of tests in which somebody shares and others look. */
abstract class Sharer extends Wire {

    static final String DOCUMENT =
            Setting.SUMMER
                    + """
            shares:
              SHARES
            points:
              rules:
                - {id: short, name: 分享, fact: share, least: 5s, points: 1}
                - {id: long, name: 分享（看了一会儿）, fact: share, least: 20s, points: 10, cap: 20}
                - {id: book, name: 分享孟子, fact: share, named: 孟子, points: 100}
            boards:
              - id: shares
                name: 分享榜
                of: people
                measure: shares
                publish: live
            """;

    private static int turns;

    final Setting setting = new Setting(this);
    Campaign campaign;
    long book;
    long sharer;
    Person owner;

    /** The campaign's word in addresses, one a class. */
    abstract String slug();

    /** What the chapter says. */
    String chapter() {
        return "least: 5s";
    }

    @BeforeAll
    void aCampaignWithABook() {
        clock.now("2022-05-01T12:00:00");
        setting.units("qingpu");
        book = setting.book("孟子", 1, 600);
        campaign = setting.define(DOCUMENT.replace("SLUG", slug()).replace("SHARES", chapter()));
    }

    @BeforeEach
    void somebodyWhoShares() {
        clock.now("2022-05-01T12:00:00");
        clock.pass(Duration.ofHours(++turns));
        sharer = setting.entrant(campaign, "QP-XY");
        owner = signedIn(sharer);
    }

    /** The path of the sharer's link to the title, or with 0 to the campaign. */
    final String link(long title) {
        var page = owner.get("/c/" + slug() + "/share" + (title == 0 ? "" : "?title=" + title));
        return page.page().select("#address").val().substring(base().toString().length());
    }

    /** Opens the share and says so many times, five seconds apart, that it is looked at. */
    final void look(Person person, String link, int times) {
        var pass = pass(person, link);
        for (int i = 0; i < times; i++) {
            clock.pass(Duration.ofSeconds(5));
            stay(person, link, pass);
        }
    }

    static String pass(Person person, String link) {
        return person.get(link).page().select("[data-pass]").attr("data-pass");
    }

    static Answer stay(Person person, String link, String pass) {
        return person.submit(link + "/stay", "pass", pass);
    }

    /** What counts of the sharer by now, half a minute later. */
    final List<Deed> counted() {
        clock.pass(Duration.ofSeconds(30));
        the(Openings.class).settle(campaign);
        var day = campaign.dayOf(clock.instant());
        return the(OpenedShares.class)
                .of(
                        new long[] {campaign.id()},
                        new long[] {sharer},
                        new String[] {day.minusDays(1).toString()},
                        new String[] {day.toString()});
    }
}
