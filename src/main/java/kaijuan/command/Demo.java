package kaijuan.command;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import kaijuan.demonstration.Demonstration;
import kaijuan.demonstration.Fair;
import kaijuan.demonstration.Lessons;
import kaijuan.demonstration.Muster;
import kaijuan.demonstration.Petitions;
import kaijuan.demonstration.Proclaimed;
import kaijuan.demonstration.Restless;
import kaijuan.demonstration.Suggested;
import kaijuan.ground.Installation;
import kaijuan.ground.progress.Progress;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.member.Proof;
import kaijuan.member.SignIns;
import kaijuan.points.Points;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: an installation with campaigns in full swing. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "演示 / a demonstration")
final class Demo implements Runnable {

    private record SignIn(String who, String phone, String role) {}

    private static final List<SignIn> SIGN_INS =
            List.of(
                    new SignIn("读者 reader", Demonstration.READER, ""),
                    new SignIn("推广大使 promoter", Demonstration.PROMOTER, ""),
                    new SignIn("新读者 new reader", "13800000001", ""),
                    new SignIn("图书馆员 librarian", "13800000002", "librarian"),
                    new SignIn("夏阳街道经办 clerk", "13800000005", "clerk"),
                    new SignIn("评委 judge", "13800000006", "judge"),
                    new SignIn("组织者 organiser", Lessons.ORGANISER, "organiser"),
                    new SignIn("管理员 operator", "13800000003", "operator"));

    @Mixin Place place = new Place();

    @Option(
            names = "--home",
            defaultValue = "${sys:kaijuan.home:-.}",
            description = "有 demo/ 和 campaigns/ 的目录 / the folder with demo/ and campaigns/")
    Path home = Path.of(".");

    @Option(names = "--then-stop", description = "做完历史就停 / stop when the history is complete")
    boolean thenStop;

    @Override
    public void run() {
        var more =
                Map.<String, Object>of(
                        "kaijuan.sender.allow-demonstration", true, "kaijuan.jobs.wait", true);
        try (var installation = Installation.serving(place.data.path, place.port, more)) {
            var demonstration = installation.the(Demonstration.class);
            demonstration.stage(home);
            installation.the(Lessons.class).hold(home, installation.the(Clock.class));
            installation.the(Fair.class).open();
            installation.the(Proclaimed.class).post(installation.the(Clock.class).instant());
            tell(installation);
            history(installation, demonstration);
            // Boards are printed from here on: earlier they would be without the history.
            installation.the(Scheduler.class).start();
            System.out.println("演示数据已齐 / the history is complete");
            if (!thenStop) {
                new CountDownLatch(1).await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void history(Installation installation, Demonstration demonstration) {
        try (var progress = Progress.of("演示历史 / history", demonstration.days())) {
            demonstration.play(progress::step);
        }
        installation.the(Muster.class).call();
        installation.the(Points.class).settle();
        installation.the(Fair.class).trade();
        installation.the(Petitions.class).ask();
        installation.the(Suggested.class).propose();
        installation.the(Restless.class).read(installation.the(Clock.class));
    }

    private static void tell(Installation installation) {
        var base = "http://localhost:" + installation.port();
        var members = installation.the(Members.class);
        var roles = installation.the(Roles.class);
        var links = installation.the(SignIns.class);
        System.out.println();
        System.out.println("开卷演示 / Kaijuan demonstration");
        System.out.println("  " + base + "/");
        System.out.println("登录 / sign-ins (手机号和验证码，验证码显示在这里的日志和 /member/codes；");
        System.out.println(
                "  或者用一次性链接 / by phone and code, shown in this log, or by a one-time link)");
        for (var one : SIGN_INS) {
            long member = members.arrive(new Phone(one.phone()));
            var proof = one.role().isEmpty() ? Proof.CODE : Proof.SECOND;
            if (!one.role().isEmpty()) {
                var street = installation.the(Units.class).byCode("QP-XY").id();
                roles.grant(member, one.role(), one.role().equals("clerk") ? street : null);
            }
            System.out.printf(
                    "  %-22s %s  %s%s%n", one.who(), one.phone(), base, links.link(member, proof));
        }
        System.out.println();
    }
}
