package kaijuan.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Around a live class (C3)")
class AroundClassesTest extends Attending {

    @Test
    @DisplayName(
            "people are reminded once, however many nodes do it at once, and again for another"
                    + " hour")
    void reminded() throws Exception {
        long id = school.announce("提醒的课", "2022-05-03T13:00", 40);
        the(Calls.class).set(who, id, true);
        var reminding = the(Reminding.class);
        assertThat(reminding.remind(clock.instant())).isZero();
        clock.now("2022-05-03T12:31:00");
        try (var nodes = Executors.newFixedThreadPool(8)) {
            var turns =
                    IntStream.range(0, 16)
                            .<Callable<Integer>>mapToObj(
                                    i -> () -> reminding.remind(clock.instant()))
                            .toList();
            nodes.invokeAll(turns);
        }
        // The server's own turn may have been first.
        assertThat(told().stream().filter(t -> t.contains("入口快要打开"))).hasSize(1);
        var later = School.syllabus("提醒的课", "2022-05-03T13:20", 40);
        the(Programme.class).change(school.campaign, id, 1, later, school.organiser);
        clock.pass(Duration.ofMinutes(20));
        reminding.remind(clock.instant());
        assertThat(told().stream().filter(t -> t.contains("入口快要打开"))).hasSize(2);
    }

    @Test
    @DisplayName(
            "there is a calendar that follows when a class is moved, whatever is written in it")
    void calendar() {
        long id = school.announce("桥；路，河\\川", "2022-05-10T19:00", 40);
        var later =
                School.syllabus("𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷；路,河;川\\", "2022-05-11T19:00", 40);
        the(Programme.class).change(school.campaign, id, 1, later, school.organiser);
        var file = anybody().get(HERE + "/" + id + ".ics");
        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        var unfolded = file.body().replace("\r\n ", "");
        assertThat(unfolded)
                .contains("METHOD:PUBLISH\r\n")
                .contains("SUMMARY:𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷；路\\,河\\;川\\\\\r\n")
                .contains("DTSTART:20220511T110000Z\r\n")
                .contains("SEQUENCE:1\r\n")
                .contains("STATUS:CONFIRMED\r\n")
                .contains("TRIGGER;RELATED=START:-PT30M\r\n");
        assertThat(file.body().lines().mapToInt(l -> l.getBytes().length).max().orElse(0))
                .isLessThanOrEqualTo(76);
        the(Programme.class).callOff(school.campaign, id, 2, "不上了", school.organiser);
        assertThat(anybody().get("/c/qingpu-2022/live.ics").body())
                .contains("STATUS:CANCELLED\r\n", "SEQUENCE:2\r\n");
    }

    @Test
    @DisplayName("it is shown again as a film of the campaign, which counts as one")
    void replay() {
        the(kaijuan.shelf.Shelf.class).load(java.nio.file.Path.of("demo/shelf"));
        long id = school.announce("能回看的课", "2022-05-03T12:10", 40);
        clock.now("2022-05-03T13:00:00");
        assertThat(reader.get(HERE + "/" + id).page().text()).contains("回放还在整理");
        organiser = signedIn(setting.somebody(), "organiser");
        var desk = organiser.get(HERE + "/desk/" + id).page();
        var film = desk.select("#film option").get(1).val();
        var sent = organiser.submit(HERE + "/desk/" + id + "/replay", "version", "1", "film", film);
        assertThat(sent.status()).isEqualTo(303);
        var link = reader.get(HERE + "/" + id).page().select("a.button").attr("href");
        assertThat(link).isEqualTo("/c/qingpu-2022/reading/" + film);
        assertThat(reader.get(link).page().select("kj-watch")).hasSize(1);
        var wrong =
                organiser.submit(HERE + "/desk/" + id + "/replay", "version", "2", "film", "1234");
        assertThat(wrong.status()).isEqualTo(422);
    }
}
