package kaijuan;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kaijuan.ground.sender.Demonstration;
import kaijuan.ground.web.Visitors;
import kaijuan.member.Device;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.member.Proof;
import kaijuan.member.SignIns;
import kaijuan.unit.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;

/**
 * Base of tests over the wire: the real application on a port of its own, on a database of the test
 * class's own, under a clock that travels, used by people with browsers of their own.
 */
public abstract class Wire extends Tables {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0";
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

    /** Somebody who has signed in with the phone, through the pages, as people do. */
    protected final Person signIn(String phone) {
        var person = anybody();
        person.post("/member/sign-in", "phone", phone, "agreed", "true", "back", "/");
        var code = the(Demonstration.class).shown().getFirst().code();
        person.post("/member/sign-in/code", "code", code, "back", "/");
        if (person.cookie(Visitors.COOKIE) == null) {
            throw new IllegalStateException("not signed in with " + phone);
        }
        return person;
    }

    /**
     * Somebody who has signed in before as the member. With roles, which they hold everywhere, they
     * have signed in as staff do, with a second factor.
     */
    protected final Person signedIn(long member, String... roles) {
        for (var role : roles) {
            the(Roles.class).grant(member, role, null);
        }
        var proof = roles.length == 0 ? Proof.CODE : Proof.SECOND;
        var secret = the(SignIns.class).begin(member, Device.of(BROWSER), proof);
        return anybody().with(Visitors.COOKIE, secret);
    }

    /** Somebody who holds the one role in the unit and below, signed in with a second factor. */
    protected final Person narrow(String phone, String role, @Nullable Long unit) {
        long member = member(phone);
        the(Roles.class).grant(member, role, unit);
        var secret = the(SignIns.class).begin(member, Device.of(BROWSER), Proof.SECOND);
        return anybody().with(Visitors.COOKIE, secret);
    }

    /** The person of the phone, found or written down. */
    protected final long member(String phone) {
        return the(Members.class).arrive(Phone.of(phone));
    }

    /** The statements that the requests of the work asked of the database. */
    protected final List<String> queries(Runnable work) {
        return statements.during(work);
    }

    static String folder() {
        return Fork.place("test-data")
                .resolve("files")
                .resolve("" + FOLDERS.incrementAndGet())
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
}
