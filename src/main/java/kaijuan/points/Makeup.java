package kaijuan.points;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.tariff.Cap;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a member's points are the sum of: by rule, and what limits have taken. */
@Component
class Makeup {

    static final String RULES =
            """
            select rule, sum(points)::int, count(*) filter (where points <> 0)::int
            from ledger_entry where campaign_id = :campaign and member_id = :member
            group by rule order by 2 desc, rule
            """;
    static final String TAKEN =
            """
            select split_part(one, ':', 1) as cap, sum(split_part(one, ':', 2)::int)::int as points
            from ledger_entry, unnest(string_to_array(took, ' ')) as one
            where campaign_id = :campaign and member_id = :member and took <> ''
            group by 1 order by 2 desc, 1
            """;

    private final JdbcClient sql;

    Makeup(JdbcClient sql) {
        this.sql = sql;
    }

    Points.Whole of(Campaign campaign, long member) {
        var tariff = campaign.chapter(Tariff.class);
        var parts = new ArrayList<Points.Part>();
        RowCallbackHandler rule =
                r -> {
                    var id = r.getString(1);
                    var name = tariff.rule(id).map(Rule::name).orElse(id);
                    parts.add(new Points.Part(id, name, r.getInt(2), r.getInt(3)));
                };
        sql.sql(RULES).param("campaign", campaign.id()).param("member", member).query(rule);
        var taken = new ArrayList<Points.Taken>();
        RowCallbackHandler cap =
                r -> {
                    int points = r.getInt(2);
                    tariff.cap(r.getString(1)).ifPresent(c -> taken.add(took(c, points)));
                };
        sql.sql(TAKEN).param("campaign", campaign.id()).param("member", member).query(cap);
        return new Points.Whole(List.copyOf(parts), List.copyOf(taken));
    }

    private static Points.Taken took(Cap cap, int points) {
        return new Points.Taken(cap, points);
    }
}
