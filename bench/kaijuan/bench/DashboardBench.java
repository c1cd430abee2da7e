package kaijuan.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kaijuan.desk.DeskTrial;
import kaijuan.unit.Roles;
import kaijuan.unit.UnitFile;
import kaijuan.unit.Units;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The organiser's dashboard and the rows behind it beside a million entrants and thirty million
 * member-days: {@code DASHBOARD_ENTRANTS} makes fewer.
 */
public final class DashboardBench {

    private static final int TEAMS = 1000;
    private static final int STREETS = 11;

    private DashboardBench() {}

    /** Runs it alone. */
    public static void main(String[] args) throws Exception {
        run(System.out);
    }

    static void run(PrintStream out) throws Exception {
        var typed = System.getenv("DASHBOARD_ENTRANTS");
        int people = typed == null ? 1_000_000 : Integer.parseInt(typed);
        out.printf("## Dashboard, %d entrants, %d member-days%n", people, people * 30L);
        try (var stage = new Stage(2000)) {
            stage.signIn();
            organises(stage);
            teams(stage);
            long from = System.nanoTime();
            DeskTrial.fill(stage.installation, stage.campaign, people);
            out.printf("made in %.0f s%n", (System.nanoTime() - from) / 1e9);
            DeskTrial.turn(
                    stage.installation, stage.campaign, stage.members, stage.title.id(), out);
            long street = stage.the(Units.class).byCode("QP-XY").id();
            var today = LocalDate.now(stage.campaign.zone());
            for (var path :
                    new String[] {
                        "/dashboard",
                        "/dashboard?show=time",
                        "/dashboard/day/" + today.minusDays(3),
                        "/unit/" + street,
                        "/unit/0/people",
                        "/unit/" + street + "/people?day=" + today.minusDays(3),
                        "/unit/0/people?day=" + today.minusDays(3) + "&hour=20",
                        "/unit/0/people?day=" + today.minusDays(3) + "&hour=21"
                    }) {
                measure(stage, out, "/c/bench/desk" + path, " (goal p99 < 200 ms)");
            }
            measure(stage, out, "/staff", " (a page without figures, to see the machine)");
            from = System.nanoTime();
            var agree = DeskTrial.agree(stage.installation, stage.campaign);
            out.printf(
                    "every sum held against its rows in %.0f s: %s%n",
                    (System.nanoTime() - from) / 1e9, agree ? "they agree" : "THEY DIFFER");
        }
    }

    private static void measure(Stage stage, PrintStream out, String path, String goal)
            throws InterruptedException {
        Load.Script script = (c, n) -> Load.get(path, Stage.secret(0));
        Load.run(stage.port(), 4, 5, 20, script);
        out.println(path + ": " + Load.run(stage.port(), 4, 15, 20, script) + goal);
    }

    private static void organises(Stage stage) {
        stage.the(Roles.class).grant(stage.members[0], "organiser", null);
        stage.the(JdbcClient.class)
                .sql("update sign_in set proof = 2 where member_id = :member")
                .param("member", stage.members[0])
                .update();
    }

    private static void teams(Stage stage) {
        var streets = stage.the(Units.class).byCode("QP");
        var below = stage.the(Units.class).children(streets.id()).subList(0, STREETS);
        var file = new StringBuilder("编码,名称,类别,上级\n");
        for (int i = 0; i < TEAMS; i++) {
            var under = below.get(i % STREETS).code();
            file.append("T").append(i).append(",团队").append(i).append(",team,").append(under);
            file.append('\n');
        }
        stage.the(UnitFile.class).load(file.toString().getBytes(StandardCharsets.UTF_8));
    }
}
