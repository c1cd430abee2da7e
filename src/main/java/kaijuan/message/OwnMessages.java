package kaijuan.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijuan.ground.text.Texts;
import kaijuan.member.Belongings;
import org.springframework.stereotype.Component;

/** A person's messages, to be taken along; they go with the person. */
@Component
class OwnMessages implements Belongings {

    private static final int MOST = 10_000;

    private final Letterbox letterbox;
    private final Placards placards;
    private final Texts texts;

    OwnMessages(Letterbox letterbox, Placards placards, Texts texts) {
        this.letterbox = letterbox;
        this.placards = placards;
        this.texts = texts;
    }

    @Override
    public String room() {
        return "message";
    }

    @Override
    public Map<String, Object> of(long member) {
        List<Map<String, Object>> messages =
                letterbox.page(member, 0, MOST).stream().map(this::said).toList();
        return Map.of("messages", messages, "muted", letterbox.muted(member));
    }

    private Map<String, Object> said(Message message) {
        var one = new LinkedHashMap<String, Object>();
        one.put("at", message.at());
        one.put("kind", message.notice().kind().word());
        one.put("under", message.notice().under());
        one.put("sentence", message.sentence(texts.chinese()));
        one.put("said", message.notice().said());
        one.put("read", message.read());
        return one;
    }

    @Override
    public void forget(long member) {
        letterbox.forget(member);
        placards.forget(member);
    }
}
