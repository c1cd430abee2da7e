package kaijuan;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kaijuan.ground.web.Gate;
import kaijuan.ground.web.Visitor;
import kaijuan.ground.web.Visitors;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Base of tests over the wire: the real application on a port of its own, on a database of the test
 * class's own, under a clock that travels, used by people with browsers of their own.
 */
public abstract class Wire extends Tables {

    private static final AtomicInteger FOLDERS = new AtomicInteger();

    /** Where the application listens, without a slash at the end. */
    protected final URI base() {
        return URI.create("http://localhost:" + port());
    }

    /** The port that the application listens on. */
    protected final int port() {
        return the(org.springframework.core.env.Environment.class)
                .getRequiredProperty("local.server.port", Integer.class);
    }

    /** Somebody with a fresh browser, not signed in. */
    protected final Person anybody() {
        return new Person(base());
    }

    /** Somebody who is signed in as the member, holding the roles. */
    protected final Person signedIn(long member, String... roles) {
        return anybody().with(Visitors.COOKIE, "test." + member + "." + String.join(".", roles));
    }

    /** The statements that the requests of the work asked of the database. */
    protected final List<String> queries(Runnable work) {
        return statements.during(work);
    }

    static String folder() {
        return Path.of("target", "test-data", "files", "" + FOLDERS.incrementAndGet())
                .toAbsolutePath()
                .toString();
    }

    @Override
    boolean lazy() {
        return false;
    }

    @Override
    WebApplicationType web() {
        return WebApplicationType.SERVLET;
    }

    @Override
    void prepare(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean(
                        "testGate",
                        Gate.class,
                        () -> secret -> visitor(context, secret),
                        definition -> definition.setPrimary(true));
    }

    private static Optional<Visitor> visitor(
            ConfigurableApplicationContext context, String secret) {
        if (secret.startsWith("test.")) {
            var parts = secret.split("\\.");
            var member = Long.parseLong(parts[1]);
            var roles = Arrays.copyOfRange(parts, 2, parts.length);
            return Optional.of(new Visitor(member, member, Set.of(roles)));
        }
        return context.getBeansOfType(Gate.class).entrySet().stream()
                .filter(gate -> !gate.getKey().equals("testGate"))
                .findFirst()
                .flatMap(gate -> gate.getValue().visitor(secret));
    }
}
