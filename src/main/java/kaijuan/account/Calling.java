package kaijuan.account;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.io.IOException;
import java.time.Duration;
import kaijuan.ground.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests to providers: brief, to the address that is set up and no other. */
final class Calling {

    private static final Logger LOG = LoggerFactory.getLogger(Calling.class);
    private static final int CONNECT = 3_000;
    private static final int READ = 5_000;
    private static final Duration LATER = Duration.ofMinutes(1);

    private Calling() {}

    /**
     * The answer, whatever its status but 5xx.
     *
     * @throws Refusal 503 if there is none
     */
    static HTTPResponse send(Provider provider, HTTPRequest request) {
        request.setConnectTimeout(CONNECT);
        request.setReadTimeout(READ);
        request.setFollowRedirects(false);
        try {
            var answer = request.send();
            if (answer.getStatusCode() >= 500) {
                throw away(provider, "status " + answer.getStatusCode());
            }
            return answer;
        } catch (IOException e) {
            throw away(provider, e.getClass().getSimpleName());
        }
    }

    /** What to say of an answer that cannot be read. */
    static Refusal unreadable(Provider provider, ParseException e) {
        return away(provider, e.getClass().getSimpleName());
    }

    /** What to say when the provider will not have the code. */
    static Refusal refused(Provider provider) {
        return Refusal.against("account.outer.refused", provider.name());
    }

    private static Refusal away(Provider provider, String why) {
        LOG.warn("provider {} did not answer: {}", provider.word(), why);
        return Refusal.later(LATER, "account.outer.away", provider.name());
    }
}
