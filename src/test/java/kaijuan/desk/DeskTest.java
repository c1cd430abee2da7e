package kaijuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.Person;
import kaijuan.Wire;
import kaijuan.member.Members;
import kaijuan.unit.Roles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The clerk's desk")
class DeskTest extends Wire {

    private static final String BASE = "/c/desk-clerk/desk";

    private Yard yard;
    private Person clerk;
    private long own;
    private long foreign;

    @BeforeAll
    void aYard() {
        yard = new Yard(this, sql, "desk-clerk");
        own = yard.unit("QP-XY");
        foreign = yard.unit("QP-YP");
    }

    @BeforeEach
    void aClerk() {
        clock.now("2022-05-01T12:00:00");
        long who = yard.setting().somebody();
        the(Roles.class).grant(who, "clerk", own);
        clerk = signedIn(who, "judge");
    }

    private int shown(Person who, long unit, String query) {
        return who.get(BASE + "/unit/" + unit + "/people" + query).page().select("tbody tr").size();
    }

    @Test
    @DisplayName("shows the unit with all below it at any moment, and nothing of any other (D7)")
    void scope() throws Exception {
        long mine = yard.entrant("QP-XY");
        long theirs = yard.entrant("QP-YP");
        yard.read(mine, Yard.DAY, 3600, 7200);
        yard.settle();
        assertThat(clerk.get("/desk").page().select("a[href=" + BASE + "]")).hasSize(1);
        assertThat(clerk.get(BASE).page().select("a[href=" + BASE + "/unit/" + own + "]"))
                .isNotEmpty();
        var page = clerk.get(BASE + "/unit/" + own);
        assertThat(page.text()).contains("夏阳街道", "数据截至 2022-05-01 12:00:00");
        assertThat(page.page().select("a[href$='/people?show=waiting']")).isNotEmpty();
        assertThat(clerk.get(BASE + "/person/" + mine).text()).contains("60 分钟");
        for (var path :
                new String[] {
                    "/unit/" + foreign,
                    "/unit/" + foreign + "/people",
                    "/unit/" + foreign + "/people.csv",
                    "/unit/0",
                    "/unit/0/people",
                    "/unit/" + yard.unit("QP"),
                    "/person/" + theirs
                }) {
            assertThat(clerk.get(BASE + path).status()).as(path).isEqualTo(404);
        }
        var find = BASE + "/unit/" + own + "/people";
        var phone = the(Members.class).phone(theirs).digits();
        assertThat(clerk.post(find, "who", phone).text()).contains("这里没有这个人");
        assertThat(clerk.post(BASE + "/person/" + theirs + "/name", "reason", "核对名单").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "lists who has not started, who was active on a day or in an hour, and finds by name")
    void lists() throws Exception {
        long reader = yard.entrant("QP-XY");
        yard.entrant("QP-XY");
        yard.settle();
        int waiting = shown(clerk, own, "?show=waiting");
        int all = shown(clerk, own, "");
        yard.read(reader, Yard.DAY.minusDays(8), 10 * 3600 - 60, 10 * 3600 + 60);
        yard.settle();
        assertThat(shown(clerk, own, "?show=waiting")).isEqualTo(waiting - 1);
        assertThat(shown(clerk, own, "?show=started")).isEqualTo(all - waiting + 1);
        assertThat(shown(clerk, own, "?day=2022-04-23")).isOne();
        assertThat(shown(clerk, own, "?day=2022-04-23&hour=9")).isOne();
        assertThat(shown(clerk, own, "?day=2022-04-23&hour=10")).isOne();
        assertThat(shown(clerk, own, "?day=2022-04-23&hour=11")).isZero();
        var list = BASE + "/unit/" + own + "/people";
        assertThat(clerk.get(list + "?hour=3").status()).isEqualTo(400);
        var hour = clerk.get(BASE + "/unit/" + own + "/hour/9?to=2022-04-23").page();
        var bar = hour.select(".plot a[aria-label^='2022-04-23']");
        assertThat(bar.attr("aria-label")).isEqualTo("2022-04-23 1");
        assertThat(bar.attr("href")).endsWith("/people?day=2022-04-23&hour=9");
        assertThat(clerk.get(BASE + "/unit/0/hour/9").status()).isEqualTo(404);
        assertThat(clerk.get(list + "?show=nonsense").status()).isEqualTo(400);
        the(Members.class).name(reader, "司马相如");
        assertThat(clerk.post(list, "who", "司马相如").page().select("tbody tr")).hasSize(1);
        assertThat(clerk.post(list, "who", "司马相加").text()).contains("没有这个人");
        assertThat(clerk.post(list, "who", "1").status()).isEqualTo(422);
        var csv = clerk.get(list + ".csv?show=started").body();
        assertThat(csv).startsWith("\uFEFF编号,参加者").contains("司马*").doesNotContain("司马相如");
        assertThat(csv.lines()).hasSize(all - waiting + 2);
        assertThat(clerk.get(list + ".xlsx").bytes()).startsWith('P', 'K');
        assertThat(clerk.get(BASE + "/unit/" + own + "/units.csv").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("shows a name for a reason only, and that somebody looked is in the audit log")
    void looked() throws Exception {
        long who = yard.entrant("QP-XY");
        yard.settle();
        var page = BASE + "/person/" + who;
        int looks = noted("desk.looked");
        var phone = the(Members.class).phone(who).digits();
        assertThat(clerk.get(page).body()).doesNotContain("张三", phone);
        assertThat(noted("desk.looked")).isEqualTo(looks + 1);
        assertThat(clerk.post(page + "/name", "reason", " ").status()).isEqualTo(422);
        assertThat(noted("desk.named")).isZero();
        assertThat(clerk.post(page + "/name", "reason", "核对领奖名单").text()).contains("张三", phone);
        assertThat(noted("desk.named")).isOne();
    }

    private int noted(String what) {
        return sql.sql("select count(*) from audit_entry where what = :what")
                .param("what", what)
                .query(Integer.class)
                .single();
    }
}
