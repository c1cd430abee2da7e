package kaijuan.ground.web;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

/** What an exception means to the one who asked, as a refusal in words. */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    // Disk full, and a database that only reads because little space is left.
    private static final Set<String> FULL = Set.of("53100", "25006");
    // What no database keeps as text: the character NUL, or half a pair.
    private static final String NO_TEXT = "22021";
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    private Faults() {}

    /** The refusal that says it. What was not foreseen goes to the log under a number. */
    static Refusal refusal(Throwable fault, String route) {
        var state = state(fault);
        if (FULL.contains(state) || crammed(fault)) {
            return Refusal.later(Duration.ofMinutes(1), "ground.refusal.full");
        }
        if (away(fault, state)) {
            return Refusal.later(Duration.ofSeconds(5), "ground.refusal.away");
        }
        if (state.equals(NO_TEXT)
                || fault instanceof TypeMismatchException
                || fault instanceof HttpMessageNotReadableException
                || fault instanceof InvalidParameterException) {
            return Refusal.bad("ground.refusal.malformed");
        }
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return of(HttpStatus.valueOf(known.getStatusCode().value()));
        }
        // Files that were sent in pieces which cannot be put together, or under a name with a NUL.
        if (fault instanceof MultipartException) {
            return Refusal.bad("ground.refusal.malformed");
        }
        return unforeseen(fault, route);
    }

    private static boolean crammed(Throwable fault) {
        return causes(fault)
                .filter(one -> one instanceof IOException)
                .anyMatch(one -> String.valueOf(one.getMessage()).contains("No space left"));
    }

    /** The refusal for a status that the server found before any route. */
    static Refusal of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Refusal.unknown();
            case CONTENT_TOO_LARGE -> new Refusal(status, "ground.refusal.large");
            case METHOD_NOT_ALLOWED -> new Refusal(status, "ground.refusal.method");
            default -> new Refusal(status, "ground.refusal.malformed");
        };
    }

    static Refusal unforeseen(@Nullable Throwable fault, String route) {
        var number = Long.toString(RANDOM.nextLong(36L * 36 * 36 * 36 * 36, 1L << 40), 36);
        LOG.error("fault {} at {}", number, route, fault);
        return new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "ground.refusal.unforeseen", number);
    }

    private static boolean away(Throwable fault, String state) {
        return fault instanceof CannotGetJdbcConnectionException
                || fault instanceof DataAccessResourceFailureException
                || fault instanceof TransientDataAccessResourceException
                || state.length() == 5 && AWAY.contains(state.substring(0, 2))
                || fault instanceof TransactionException && causes(fault).anyMatch(Faults::sql);
    }

    private static String state(Throwable fault) {
        return causes(fault)
                .filter(Faults::sql)
                .map(one -> ((SQLException) one).getSQLState())
                .filter(one -> one != null)
                .reduce("", (before, after) -> after);
    }

    private static boolean sql(Throwable one) {
        return one instanceof SQLException;
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.<Throwable>iterate(fault, t -> t != null, Throwable::getCause).limit(20);
    }
}
