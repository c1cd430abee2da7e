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
    private static final String NEW = OLD.replace("use=1", "use=2");
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
        return Map.of("kaijuan.keys", NEW);
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
        underTheOldKey("member", "phone_sealed", "phone of a member", "id");
        underTheOldKey("member", "name_sealed", "name of a member", "id");
        underTheOldKey("enrolment", "personal", "said by an entrant", "member_id");
        assertThat(keysInUse()).containsOnly(1).hasSize(6);
        the(Rotation.class).turn();
        assertThat(keysInUse()).containsOnly(2).hasSize(6);
        for (int i = 0; i < people.length; i++) {
            assertThat(the(Members.class).phone(people[i])).isEqualTo(Phone.of(phones.get(i)));
            assertThat(the(Members.class).realName(people[i])).isEqualTo(names.get(i));
        }
        assertThat(the(Rights.class).all(people[0]).toString()).contains("1985-06");
    }

    /** Seals what is there as it lay before the new key was put to use. */
    private void underTheOldKey(String table, String column, String purpose, String id) {
        var old = new Sealing(new KeyRing(sql, OLD, "", folder));
        var rows = "select " + id + ", " + column + " from " + table + " where " + column;
        sql.sql(rows + " is not null")
                .query((r, n) -> Map.entry(r.getLong(1), old.open(purpose, r.getBytes(2))))
                .list()
                .forEach(
                        row ->
                                sql.sql(
                                                "update "
                                                        + table
                                                        + " set "
                                                        + column
                                                        + " = ? where "
                                                        + id
                                                        + " = ?")
                                        .param(old.seal(purpose, row.getValue()))
                                        .param(row.getKey())
                                        .update());
    }

    private List<Integer> keysInUse() {
        return sql.sql(UNDER).query(Integer.class).list();
    }
}
