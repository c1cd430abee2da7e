package kaijuan.reading;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.TravelClock;

/** A phone that reads over the wire as the page does. */
public final class Device {

    private final Person person;
    private final TravelClock clock;
    private final String address;
    private final long title;
    private String session = "";
    private int seq;
    private int life;
    private long place;

    public Device(Person person, TravelClock clock, String campaign, long title) {
        this.person = person;
        this.clock = clock;
        this.address = "/c/" + campaign + "/reading";
        this.title = title;
    }

    /** Opens a session on the part and sends its first beat. */
    public Answer open(int part) {
        var opened = person.json(address + "/session", Map.of("title", title, "part", part));
        if (opened.status() != 200) {
            return opened;
        }
        session = opened.json().get("session").asString();
        seq = 0;
        return beat(part, place);
    }

    /** Reads on for so many seconds, a beat each 30, turning a page at each; the last answer. */
    public Answer read(int part, int seconds) {
        var answer = beat(part, place);
        for (int left = seconds; left > 0; left -= 30) {
            clock.pass(Duration.ofSeconds(Math.min(30, left)));
            life++;
            place += 50;
            answer = beat(part, place);
        }
        return answer;
    }

    /** One beat at the place. */
    public Answer beat(int part, long at) {
        place = at;
        return person.json(address + "/beat", body(part, at));
    }

    /** The body of the next beat, for tests that spoil it. */
    public Map<String, Object> body(int part, long at) {
        var body = new HashMap<String, Object>();
        body.put("session", session);
        body.put("seq", ++seq);
        body.put("part", part);
        body.put("place", at);
        body.put("speed", 100);
        body.put("life", ++life);
        body.put("visible", true);
        return body;
    }

    /** Sends a body as it is. */
    public Answer send(Map<String, Object> body) {
        return person.json(address + "/beat", body);
    }
}
