package kaijuan.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facts of one kind that a room keeps as rows of a table of its own. */
public abstract class DeedRows implements Deeds {

    private final JdbcClient sql;
    private final String kind;
    private final String of;
    private final String next;

    /**
     * Reads them by the room's own statements.
     *
     * @param of asks for {@code :campaigns, :members, :first, :last}, as {@link Deeds#of} is given;
     *     gives campaign, member, day, moment, amount and name
     * @param next asks for {@code :campaign, :member, :day, :most}, as {@link Deeds#days} is given;
     *     gives {@code member} and {@code day}
     */
    protected DeedRows(JdbcClient sql, String kind, String of, String next) {
        this.sql = sql;
        this.kind = kind;
        this.of = of;
        this.next = next;
    }

    @Override
    public final Set<String> kinds() {
        return Set.of(kind);
    }

    @Override
    public final List<Deed> of(long[] campaigns, long[] members, String[] first, String[] last) {
        return sql.sql(of)
                .param("campaigns", campaigns)
                .param("members", members)
                .param("first", first)
                .param("last", last)
                .query(
                        (r, n) ->
                                new Deed(
                                        r.getLong(1),
                                        r.getLong(2),
                                        r.getObject(3, LocalDate.class),
                                        kind,
                                        r.getTimestamp(4).toInstant(),
                                        r.getInt(5),
                                        r.getString(6)))
                .list();
    }

    @Override
    public final List<On> days(long campaign, On after, int most) {
        return sql.sql(next)
                .param("campaign", campaign)
                .param("member", after.member())
                .param("day", after.day())
                .param("most", most)
                .query(On.class)
                .list();
    }
}
