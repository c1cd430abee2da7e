package kaijuan.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaijuan.Setting;
import kaijuan.Tables;
import kaijuan.award.Document;
import kaijuan.award.Honours;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.points.Points;
import kaijuan.points.Recounts;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Complete;
import kaijuan.unit.Units;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Histories of the references, worked out by hand from the notices; never from a run. Ledger,
 * boards and awards come out as they stand in the tables.
 */
@DisplayName("Worked out by hand (A5, A6, C2, C5, C6, D4, E7; trap 3, trap 4, trap 6, trap 13)")
class GoldenTest extends Tables {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    static Stream<Workbook> books() throws IOException {
        var all = new ArrayList<Workbook>();
        try (var files = Files.list(Path.of("src/test/resources/golden"))) {
            for (var file : files.sorted().toList()) {
                all.add(Workbook.of(file));
            }
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(6);
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void comesOut(Workbook book) {
        var setting = new Setting(this);
        for (var file : book.about("单位").split("[、, ]+")) {
            setting.units(file);
        }
        var campaign = setting.define(document(book));
        var history =
                new History(
                        sql,
                        the(TransactionOperations.class),
                        the(Bell.class),
                        the(Units.class),
                        campaign);
        history.play(book);
        the(Points.class).settle();
        clock.now(history.moment(book.about("截止")));
        ledger(book, campaign, history);
        for (var board : book.named("榜单")) {
            board(book, campaign, history, board);
        }
        awards(book, campaign, history);
        assertThat(the(Recounts.class).compare(campaign, n -> {})).isEmpty();
    }

    /** The reference, under an address of the workbook's own. */
    private static String document(Workbook book) {
        var slug = book.about("定义");
        try {
            return Files.readString(Path.of("campaigns", slug + ".yaml"))
                    .replaceFirst(
                            "(?m)^campaign: .*$",
                            "campaign: golden-" + Math.abs(book.name().hashCode()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void ledger(Workbook book, Campaign campaign, History history) {
        var expected = book.rows("积分").stream().map(GoldenTest::line).toList();
        var found = new ArrayList<String>();
        for (var row : book.rows("人")) {
            long member = history.person(row.get("代号"));
            for (var points : days(campaign, member)) {
                for (var entry : the(Points.class).day(campaign, member, points.day())) {
                    var at = ZonedDateTime.ofInstant(entry.at(), campaign.zone());
                    found.add(
                            String.join(
                                    " | ",
                                    row.get("代号"),
                                    points.day().toString(),
                                    entry.rule(),
                                    CLOCK.format(at),
                                    String.valueOf(entry.worth()),
                                    String.valueOf(entry.points()),
                                    entry.took()));
                }
            }
        }
        assertThat(found).as("积分").containsExactlyInAnyOrderElementsOf(expected);
        for (var row : book.rows("总分")) {
            assertThat(the(Points.class).account(campaign, history.person(row.get("谁"))).points())
                    .as(row.toString())
                    .isEqualTo(Integer.parseInt(row.get("得分")));
        }
    }

    private List<Points.DayPoints> days(Campaign campaign, long member) {
        var after = campaign.days().last().plusDays(100);
        return the(Points.class).recent(campaign, member, after, 1000);
    }

    private static String line(Map<String, String> row) {
        var at = row.get("时刻");
        return String.join(
                " | ",
                row.get("谁"),
                row.get("日期"),
                row.get("规则"),
                at.length() == 5 ? at + ":00" : at,
                row.get("应得"),
                row.get("实得"),
                row.get("上限扣去"));
    }

    private void board(Workbook book, Campaign campaign, History history, String id) {
        var board = campaign.chapter(Boards.class).of(id).orElseThrow();
        if (board.waits()) {
            assertThat(book.rows("榜单 " + id)).as(id + " waits").isEmpty();
            return;
        }
        var expected =
                book.rows("榜单 " + id).stream()
                        .map(r -> r.get("名次") + " " + r.get("谁") + " " + r.get("成绩"))
                        .toList();
        var places = the(Complete.class).of(campaign, board, clock.instant());
        assertThat(places.stream().map(p -> place(board, p, history)))
                .as("榜单 " + id)
                .containsExactlyElementsOf(expected);
    }

    private String place(Board board, Complete.Place place, History history) {
        var who =
                board.people()
                        ? history.name(place.subject())
                        : the(Units.class).byId(place.subject()).code();
        var score =
                board.measure().equals("time")
                        ? place.score() + " 秒"
                        : BigDecimal.valueOf(place.score(), board.decimals()).toPlainString();
        return place.rank() + " " + who + " " + score;
    }

    private void awards(Workbook book, Campaign campaign, History history) {
        var honours = the(Honours.class).now(campaign, Map.of(), Map.of());
        var expected =
                book.rows("奖项").stream()
                        .map(r -> r.get("奖项") + " " + r.get("名额") + " " + r.get("谁"))
                        .toList();
        assertThat(honours.awards().stream().flatMap(a -> given(a, history)))
                .as("奖项")
                .containsExactlyElementsOf(expected);
    }

    private Stream<String> given(Document.Given given, History history) {
        if (given.waits() != null) {
            return Stream.of(given.id() + " - 待评");
        }
        return given.places().stream()
                .map(
                        p ->
                                given.id()
                                        + " "
                                        + p.no()
                                        + " "
                                        + (p.subject() == 0 ? "空缺" : history.name(p.subject())));
    }
}
