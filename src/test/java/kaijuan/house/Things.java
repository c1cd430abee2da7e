package kaijuan.house;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kaijuan.Tables;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.security.Sealing;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes things of one campaign and one unit, as rows. */
final class Things {

    final Campaign campaign;
    final long unit;
    final String phone = "13700099999";
    private final Tables house;
    private final Planter planter;
    private int people;

    Things(Tables house, JdbcClient sql) {
        this.house = house;
        this.planter = new Planter(sql);
        this.campaign = house.the(Campaigns.class).bySlug("qingpu-2022");
        this.unit = house.the(Units.class).byCode("QP-XY").id();
    }

    long preview() {
        return made("change_preview", Map.of("state", "done"));
    }

    /** A spreadsheet that waits to be taken, by whoever brought it. */
    String spreadsheet() {
        var id = UUID.randomUUID();
        var said = Map.of("id", id, "member_id", person(), "kind", "members", "unit_id", unit);
        made("import_file", said);
        return id.toString();
    }

    long partner() {
        return made("outer_partner", Map.of());
    }

    private long made(String table, Map<String, ?> given) {
        var values = new LinkedHashMap<String, Object>(given);
        values.put("campaign_id", campaign.id());
        if (table.equals("outer_partner")) {
            values.put("key_hash", unique());
        }
        return planter.row(table, values);
    }

    private static byte[] unique() {
        return UUID.randomUUID().toString().substring(0, 32).getBytes();
    }

    private byte[] sealed(String purpose) {
        return house.the(Sealing.class).seal(purpose, Planter.MARK);
    }

    private long person() {
        var phone = Phone.of("137000" + String.format("%05d", ++people));
        return house.the(Members.class).arrive(phone);
    }

    long clerk() {
        long member = house.the(Members.class).arrive(Phone.of(phone));
        house.the(Roles.class).grant(member, "clerk", unit);
        return member;
    }

    long entrant() {
        long member = person();
        made("enrolment", Map.of("member_id", member, "unit_id", unit));
        made("desk_person", Map.of("member_id", member, "unit_id", unit));
        return member;
    }

    long request() {
        var to = Map.of("member_id", entrant(), "kind", "move", "to_unit", unit);
        return made("enrolment_request", to);
    }

    long correction() {
        return made(
                "correction",
                Map.of(
                        "member_id",
                        entrant(),
                        "what",
                        "points",
                        "reason",
                        sealed("reason of a correction")));
    }

    long draft() {
        var version = house.the(Campaigns.class).byId(campaign.id()).version();
        return made("editor_draft", Map.of("version", version));
    }

    long event() {
        var secret = house.the(Sealing.class).seal("secret of an event", "ab".repeat(32));
        return made(
                "event", Map.of("opens", 0, "closes", 80_000, "rotating", false, "secret", secret));
    }

    long question() {
        var asked = sealed("question to a host");
        var of = Map.of("member_id", entrant(), "unit_id", unit, "asked", asked);
        return made("help_question", of);
    }

    long announcement() {
        var base = Map.of("base", "/c/" + campaign.slug(), "under", campaign.slug());
        return made("announcement", base);
    }

    long inquiry() {
        return made("inquiry_case", Map.of("member_id", entrant(), "what", new String[] {"LONG"}));
    }

    long lecture() {
        long title =
                planter.row(
                        "title", Map.of("medium", "video", "digest", UUID.randomUUID().toString()));
        var from = LocalDate.of(2022, 6, 1).atStartOfDay();
        var hours = Map.of("starts_at", from, "ends_at", from.plusHours(1));
        var all = new LinkedHashMap<String, Object>(hours);
        all.putAll(Map.of("title_id", title, "name", Planter.MARK + title, "unit_id", unit));
        return made("live_class", all);
    }

    long proposal() {
        var said = Map.of("unit_id", unit, "month", "2022-06", "state", "detailed");
        return made("live_proposal", said);
    }

    long prize() {
        var name = Planter.MARK + ++people;
        long prize = made("prize", Map.of("name", name, "way", "pickup", "most", 3));
        planter.row("prize_stock", Map.of("prize_id", prize));
        return prize;
    }

    long order(String pass) {
        var said = new LinkedHashMap<String, Object>();
        said.put("member_id", entrant());
        said.put("prize_id", prize());
        said.put("way", "pickup");
        said.put("unit_id", unit);
        said.put("state", "ordered");
        said.put("pass_hash", house.the(Sealing.class).hash("pick-up code", pass));
        long order = made("prize_order", said);
        planter.row("prize_step", Map.of("order_id", order, "state", "ordered"));
        return order;
    }

    String pass() {
        var pass = code();
        order(pass);
        return pass;
    }

    String code() {
        return "ABCD" + String.format("%06d", ++people).replace('0', 'X').replace('1', 'Y');
    }
}
