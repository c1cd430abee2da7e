package kaijuan.live;

import java.util.List;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.ground.text.Texts;
import kaijuan.message.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Base of tests with somebody who attends classes, and who organises them, over the wire. */
abstract class Attending extends Wire {

    static final String HERE = "/c/qingpu-2022/live";

    final Setting setting = new Setting(this);
    School school;
    long who;
    Person reader;
    Person organiser;

    @BeforeAll
    void aSchool() {
        school = new School(this);
    }

    @BeforeEach
    void somebody() {
        clock.now("2022-05-03T12:00:00");
        who = setting.entrant(school.campaign, "QP-XY");
        reader = signedIn(who);
        organiser = signedIn(setting.somebody(), "organiser");
    }

    /** What the reader has been told. */
    final List<String> told() {
        return the(Messages.class).of(who, 0, 50).stream()
                .map(m -> m.sentence(the(Texts.class).chinese()))
                .toList();
    }
}
