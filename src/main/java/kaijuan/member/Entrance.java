package kaijuan.member;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.security.Network;
import kaijuan.ground.sender.Message;
import kaijuan.ground.sender.Sender;
import kaijuan.ground.sender.Unsent;
import kaijuan.ground.text.Texts;
import kaijuan.ground.web.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The way to a code: who may have one sent, how often, and what is done when sending fails. */
@Component
public class Entrance {

    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);

    /** Codes to phones behind one network: a hall full of people shares its wireless. */
    private static final int AN_HOUR_PER_NETWORK = 600;

    private static final int A_DAY_PER_PHONE = 10;

    private static final Duration UNSENT = Duration.ofMinutes(1);

    private final Codes codes;
    private final Allowances allowances;
    private final Sender sender;
    private final Texts texts;

    Entrance(Codes codes, Allowances allowances, Sender sender, Texts texts) {
        this.codes = codes;
        this.allowances = allowances;
        this.sender = sender;
        this.texts = texts;
    }

    /**
     * Where a code was sent.
     *
     * @param phone masked
     * @param used whether somebody has signed in with it
     */
    public record Waiting(String phone, boolean used) {}

    private record Limit(String key, int atMost, Duration per, String refusal) {}

    /**
     * Sends a code to the phone, known or not, and returns the ticket that the browser keeps.
     *
     * @param privacy the version of the privacy text that was agreed to
     * @throws Refusal 429 if codes were sent too lately or too often, 503 if it can't be sent
     */
    public String send(Phone phone, String address, String privacy) {
        var taken = take(limits(phone, address));
        var ticket = Secret.fresh();
        try {
            deliver(ticket, phone, privacy);
        } catch (Unsent e) {
            LOG.warn("a code was not sent: {}", e.getMessage());
            codes.drop(ticket);
            taken.forEach(limit -> allowances.giveBack(limit.key()));
            throw Refusal.later(UNSENT, "member.code.unsent");
        }
        return ticket;
    }

    /** Where the code of the ticket was sent; empty if the ticket is unknown. */
    public Optional<Waiting> waiting(String ticket) {
        return codes.of(ticket).map(sent -> new Waiting(sent.phone().masked(), sent.used()));
    }

    private static List<Limit> limits(Phone phone, String address) {
        return List.of(
                new Limit(
                        "code " + Network.of(address),
                        AN_HOUR_PER_NETWORK,
                        Duration.ofHours(1),
                        "member.code.network"),
                new Limit(
                        "code a minute " + phone.digits(),
                        1,
                        Duration.ofMinutes(1),
                        "member.code.minute"),
                new Limit(
                        "code a day " + phone.digits(),
                        A_DAY_PER_PHONE,
                        Duration.ofDays(1),
                        "member.code.day"));
    }

    private List<Limit> take(List<Limit> limits) {
        var taken = new ArrayList<Limit>();
        for (var limit : limits) {
            if (!allowances.take(limit.key(), limit.atMost(), limit.per())) {
                taken.forEach(had -> allowances.giveBack(had.key()));
                var left = allowances.left(limit.key(), limit.atMost(), limit.per());
                throw Refusal.tooOften(left, limit.refusal());
            }
            taken.add(limit);
        }
        return taken;
    }

    private void deliver(String ticket, Phone phone, String privacy) {
        var code = Secret.digits();
        codes.keep(ticket, phone, code, privacy);
        var text = texts.chinese().say("member.code.text", code, Codes.LIFE.toMinutes());
        sender.send(new Message(phone.digits(), code, text));
    }
}
