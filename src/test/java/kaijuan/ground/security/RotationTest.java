package kaijuan.ground.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kaijuan.Setting;
import kaijuan.Tables;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.Wish;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.member.Rights;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("When another key is put to use")
class RotationTest extends Tables {

    private static final String OLD = keys();
    private static final String UNDER =
            """
            select get_byte(phone_sealed, 0) from member
            union all select get_byte(name_sealed, 0) from member where name_sealed is not null
            union all select get_byte(personal, 0) from enrolment where personal is not null
            """;

    @TempDir Path folder;

    private static String keys() {
        var more = Keys.fresh().lines().filter(l -> l.startsWith("seal.1")).findFirst();
        return Keys.fresh() + more.orElseThrow().replace("seal.1", "seal.2");
    }

    @Override
    protected Map<String, Object> settings() {
        return Map.of("kaijuan.keys", OLD);
    }

    @Test
    @DisplayName("whatever lay under the old one lies under it and still opens")
    void rotated() {
        var campaign = new Setting(this).qingpu();
        var names = List.of("张三", "李四", "");
        var phones = List.of("13700000001", "13700000002", "13700000003");
        var people = the(Members.class).arriveAll(phones.stream().map(Phone::of).toList(), names);
        var born = YearMonth.of(1985, 6);
        var wish = new Wish("张三", born, null, null, "某厂", Map.of());
        the(Enrolments.class).enter(campaign, people[0], wish);
        assertThat(keysInUse()).containsOnly(1).hasSize(6);
        // Another node is told; this one takes the turn before it has heard.
        new KeyRing(sql, OLD, "", folder).seal(2);
        the(Rotation.class).turn();
        assertThat(keysInUse()).containsOnly(2).hasSize(6);
        for (int i = 0; i < people.length; i++) {
            assertThat(the(Members.class).phone(people[i])).isEqualTo(Phone.of(phones.get(i)));
            assertThat(the(Members.class).realName(people[i])).isEqualTo(names.get(i));
        }
        assertThat(the(Rights.class).all(people[0]).toString()).contains("1985-06");
    }

    private List<Integer> keysInUse() {
        return sql.sql(UNDER).query(Integer.class).list();
    }
}
