package kaijuan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kaijuan.ground.Installation;
import kaijuan.ground.text.Both;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;

/**
 * Who wins nothing: a file with a phone or a unit's code and the reason on each line.
 *
 * @param people by member
 * @param units by unit
 */
record Barred(Map<Long, Both> people, Map<Long, Both> units) {

    static Barred of(Installation installation, @Nullable Path file) throws IOException {
        var barred = new Barred(new HashMap<>(), new HashMap<>());
        if (file == null) {
            return barred;
        }
        if (!Files.isRegularFile(file)) {
            throw Refusal.against("command.award.noFile", file);
        }
        int no = 0;
        for (var line : Files.readAllLines(file)) {
            no++;
            if (!line.isBlank() && !line.startsWith("#")) {
                barred.take(installation, no, line.strip().split("[\\s,，]+", 2));
            }
        }
        return barred;
    }

    private void take(Installation installation, int line, String[] words) {
        if (words.length < 2) {
            throw Refusal.against("command.award.reason", line);
        }
        var why = Both.name(words[1]);
        if (words[0].matches("1\\d{10}")) {
            var member = installation.the(Members.class).byPhone(Phone.of(words[0]));
            people.put(
                    member.orElseThrow(() -> Refusal.against("command.award.nobody", line)), why);
        } else {
            var unit = installation.the(Units.class).maybe(words[0]);
            units.put(
                    unit.orElseThrow(() -> Refusal.against("command.award.nobody", line)).id(),
                    why);
        }
    }
}
