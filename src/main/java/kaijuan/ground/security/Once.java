package kaijuan.ground.security;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Tells a form that is sent twice: the same words of the same person within some minutes. */
@Component
public class Once {

    private static final Duration WHILE = Duration.ofMinutes(10);

    private final Allowances allowances;

    Once(Allowances allowances) {
        this.allowances = allowances;
    }

    /**
     * Whether nobody has sent it in the last ten minutes, of two at one moment for one of them;
     * held by the running transaction.
     *
     * @param what what the form does, such as {@code announcement}
     * @param said who sends it and all that they say
     */
    public boolean first(String what, Object... said) {
        var all = new StringBuilder("once ").append(what);
        for (var one : said) {
            all.append('\u001f').append(one);
        }
        return allowances.take(all.toString(), 1, WHILE);
    }
}
