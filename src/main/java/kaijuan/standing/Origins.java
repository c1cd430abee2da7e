package kaijuan.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person's points and time are sums of: points by rule, time by medium. */
@Component
class Origins {

    static final String RULES =
            """
            select rule, sum(points), count(*) from ledger_entry
            where campaign_id = :campaign and member_id = :member and at < :before and points <> 0
            and (cardinality(:rules::text[]) = 0 or rule = any(:rules::text[]))
            group by rule order by sum(points) desc, rule
            """;
    static final String MEDIA =
            """
            select medium, sum((select sum(upper(r) - lower(r)) from unnest(united) as r)), count(*)
            from (select t.medium, s.day, range_agg(case when s.day < :day then s.seconds
                    else s.seconds * int4multirange(int4range(0, :second)) end) as united
                from reading_span s join title t on t.id = s.title_id
                where s.campaign_id = :campaign and s.member_id = :member and s.counted > 0
                and s.day <= :day and\
            """
                    + Titles.CHOSEN
                    + """
                        group by t.medium, s.day) as d
                    where not isempty(united) group by medium order by medium
                    """;

    private final JdbcClient sql;

    Origins(JdbcClient sql) {
        this.sql = sql;
    }

    /** The sums behind what the board measures of the person, before the moment. */
    List<Explanation.Origin> of(Campaign campaign, Board board, long member, Instant before) {
        var origins = new ArrayList<Explanation.Origin>();
        for (var by : board.yardsticks()) {
            var sums =
                    switch (by.measure()) {
                        case POINTS -> rules(campaign, by, member, before);
                        case TIME -> media(campaign, by, member, before);
                        default -> List.<Explanation.Figure>of();
                    };
            if (!sums.isEmpty()) {
                origins.add(new Explanation.Origin(SaidPart.of(Part.of(by), campaign), sums));
            }
        }
        return origins;
    }

    private List<Explanation.Figure> rules(
            Campaign campaign, Yardstick by, long member, Instant before) {
        var tariff = campaign.chapter(Tariff.class);
        return sql.sql(RULES)
                .param("campaign", campaign.id())
                .param("member", member)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("rules", by.among().rules().toArray(String[]::new))
                .query(
                        (r, n) -> {
                            var rule = r.getString(1);
                            var name = tariff.rule(rule).map(Rule::name).orElse(rule);
                            return counted(
                                    name,
                                    Words.amount(Quantity.POINTS, 0, r.getLong(2)),
                                    r.getLong(3));
                        })
                .list();
    }

    private static Explanation.Figure counted(String name, Both points, long lines) {
        return new Explanation.Figure(
                Both.name(name),
                new Both(
                        points.zh() + "（" + Words.number(lines) + " 条）",
                        points.en() + " (" + Words.number(lines) + " lines)"));
    }

    private List<Explanation.Figure> media(
            Campaign campaign, Yardstick by, long member, Instant before) {
        return sql.sql(MEDIA)
                .param("campaign", campaign.id())
                .param("member", member)
                .params(UnitedDays.before(campaign, before))
                .params(Titles.of(campaign, by.among()))
                .query(
                        (r, n) -> {
                            var time = Words.amount(Quantity.TIME, 0, r.getLong(2));
                            var days = Words.number(r.getLong(3));
                            return new Explanation.Figure(
                                    SaidPart.medium(r.getString(1)),
                                    new Both(
                                            time.zh() + "（" + days + " 天）",
                                            time.en() + " (" + days + " days)"));
                        })
                .list();
    }
}
