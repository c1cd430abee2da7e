package kaijuan.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import kaijuan.Kaijuan;
import kaijuan.Person;
import kaijuan.ground.web.Visitors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;

@DisplayName("A sign-in")
class SignInsTest extends Town {

    @Test
    @DisplayName("asks the database nothing once it is known, whatever is done with it")
    void quiet() {
        var li = arrived("13800002221");
        var secret = String.valueOf(li.cookie(Visitors.COOKIE));
        the(SignIns.class).visitor(secret);
        var asked = queries(() -> the(SignIns.class).visitor(secret).orElseThrow().person());
        assertThat(asked).isEmpty();
    }

    @Test
    @DisplayName("holds on another node and after a restart, and is ended there within a second")
    void nodes() {
        var li = arrived("13800002222");
        var secret = String.valueOf(li.cookie(Visitors.COOKIE));
        try (var other = node()) {
            var there = other.getBean(SignIns.class);
            assertThat(there.visitor(secret)).isPresent();
            li.submit("/member/sign-out");
            var ended = System.nanoTime();
            while (there.visitor(secret).isPresent()) {
                assertThat(Duration.ofNanos(System.nanoTime() - ended))
                        .isLessThan(Duration.ofSeconds(2));
                Thread.onSpinWait();
            }
        }
    }

    @Test
    @DisplayName("goes on when the database is away; whoever is not known yet stays outside")
    void away() {
        var known = String.valueOf(arrived("13800002228").cookie(Visitors.COOKIE));
        var unknown = String.valueOf(arrived("13800002229").cookie(Visitors.COOKIE));
        try (var other = node()) {
            var there = other.getBean(SignIns.class);
            assertThat(there.visitor(known)).isPresent();
            other.getBean(HikariDataSource.class).close();
            assertThat(there.visitor(known)).isPresent();
            clock.pass(Duration.ofDays(2));
            assertThat(there.visitor(known)).isPresent();
            assertThatThrownBy(() -> there.visitor(unknown))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    @DisplayName("that was signed out opens nothing, and its cookie is gone")
    void ended() {
        var li = arrived("13800002223");
        var thief = copy(li);
        assertThat(thief.get("/member").status()).isEqualTo(200);
        li.submit("/member/sign-out");
        assertThat(li.cookie(Visitors.COOKIE)).isNull();
        assertThat(thief.get("/member").path()).startsWith("/member/sign-in?back=%2Fmember");
        assertThat(thief.json("/member").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("can be ended from another device, one or all, but only one's own")
    void others() {
        var phone = arrived("13800002224");
        clock.pass(Duration.ofMinutes(1));
        var computer = arrived("13800002224");
        clock.pass(Duration.ofMinutes(1));
        var stranger = arrived("13800002225");
        var page = computer.get("/member");
        var id = page.page().select("input[name=signIn]").val();
        stranger.submit("/member/end", "signIn", id);
        assertThat(phone.get("/member").status()).isEqualTo(200);
        computer.submit("/member/end", "signIn", id);
        assertThat(phone.json("/member").status()).isEqualTo(401);
        var third = arrived("13800002224");
        computer.submit("/member/end-others");
        assertThat(third.json("/member").status()).isEqualTo(401);
        assertThat(computer.get("/member").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("lives 90 days after it was last used, and each use is written once a day")
    void sliding() {
        var li = arrived("13800002226");
        clock.pass(Duration.ofDays(89));
        var first = queries(() -> assertThat(li.get("/member").status()).isEqualTo(200));
        assertThat(first).anyMatch(q -> q.contains("update sign_in"));
        var second = queries(() -> li.get("/member"));
        assertThat(second).noneMatch(q -> q.contains("update sign_in"));
        clock.pass(Duration.ofDays(89));
        assertThat(li.get("/member").status()).isEqualTo(200);
        clock.pass(Duration.ofDays(90));
        assertThat(li.json("/member").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("by a link of the demonstration works once, by its button, for a day")
    void link() {
        var member = the(Members.class).arrive(Phone.of("13800002227"));
        the(Members.class).name(member, "欧阳修");
        var path = the(SignIns.class).link(member);
        assertThat(anybody().get(path).text()).contains("欧阳*");
        var guest = anybody();
        assertThat(guest.submit(path).status()).isEqualTo(303);
        assertThat(guest.get("/member").text()).contains("138****2227");
        assertThat(anybody().submit(path).status()).isEqualTo(404);
        var old = the(SignIns.class).link(member);
        clock.pass(Duration.ofHours(24));
        assertThat(anybody().get(old).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is not had with a forged secret of any shape")
    void forged() {
        for (var secret : new String[] {"", "x", "A".repeat(43), "A".repeat(4000), "'; --"}) {
            assertThat(the(SignIns.class).visitor(secret)).isEmpty();
        }
    }

    private Person copy(Person person) {
        return anybody().with(Visitors.COOKIE, String.valueOf(person.cookie(Visitors.COOKIE)));
    }

    private ConfigurableApplicationContext node() {
        var here = the(Environment.class);
        return new SpringApplicationBuilder(Kaijuan.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties(
                        Map.of(
                                "spring.datasource.url", text(here, "spring.datasource.url"),
                                "spring.datasource.username",
                                        text(here, "spring.datasource.username"),
                                "spring.datasource.password",
                                        text(here, "spring.datasource.password"),
                                "kaijuan.data", text(here, "kaijuan.data")))
                .initializers(c -> c.getBeanFactory().registerSingleton("clock", (Clock) clock))
                .run();
    }

    private static String text(Environment here, String name) {
        @Nullable String found = here.getProperty(name);
        return found == null ? "" : found;
    }
}
