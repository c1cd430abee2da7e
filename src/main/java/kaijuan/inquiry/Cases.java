package kaijuan.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kaijuan.ground.security.Sealing;
import kaijuan.reading.Spans;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of cases. */
@Component
class Cases {

    /** What words of steps are sealed for. */
    static final String SAID = "words of a case";

    static final String FIND =
            """
            insert into inquiry_case
                (campaign_id, member_id, day, what, measured, bound, found_at)
            values (:campaign, :member, :day, :what, :measured, :bound, :now)
            on conflict (campaign_id, member_id, day) do update set what = excluded.what,
                measured = excluded.measured, bound = excluded.bound
            where (inquiry_case.what, inquiry_case.measured)
                    is distinct from (excluded.what, excluded.measured)
                and not exists (select from inquiry_step where case_id = inquiry_case.id)
            """;
    static final String STEP =
            """
            insert into inquiry_step (case_id, turn, step, said, at, by_id, corrections)
            select :id, :turn, :step, :said, :now, :by, :corrections::bigint[]
            where :turn = 1 or exists (select from inquiry_step s where s.case_id = :id
                and s.turn = :turn - 1 and s.step = :after and s.at >= :since)
            on conflict (case_id, turn) do nothing
            """;

    static final String ONE =
            """
            select c.id, c.campaign_id, c.member_id, c.day, c.what, c.measured, c.bound,
                c.found_at, s.step, s.said, s.at, s.by_id, s.corrections
            from inquiry_case c left join inquiry_step s on s.case_id = c.id
            where c.id = :id order by s.turn
            """;
    static final String MINE =
            """
            select c.id, c.campaign_id, c.member_id, c.day, c.what, c.measured, c.bound,
                c.found_at, s.step, s.said, s.at, s.by_id, s.corrections
            from inquiry_case c left join inquiry_step s on s.case_id = c.id
            where c.member_id = :member order by c.id desc, s.turn
            """;
    static final String LATEST =
            """
            select c.id, c.campaign_id, c.member_id, c.day, c.what, c.measured, c.bound,
                c.found_at, s.step, s.said, s.at, s.by_id, s.corrections
            from (select i.id, i.campaign_id, i.member_id, i.day, i.what, i.measured, i.bound,
                    i.found_at from inquiry_case i
                where i.campaign_id = :campaign and i.id < :before
                    and (:all or coalesce((select t.step from inquiry_step t
                        where t.case_id = i.id order by t.turn desc limit 1), 'objected')
                        = 'objected')
                order by i.id desc limit :most) c
            left join inquiry_step s on s.case_id = c.id
            order by c.id desc, s.turn
            """;
    static final String FORGET =
            """
            update inquiry_step s set said = '' from inquiry_case c
            where c.id = s.case_id and c.member_id = :member
            """;

    private final JdbcClient sql;
    private final Sealing sealing;

    Cases(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** Notes what is odd about the day, unless that is known, or the case was decided. */
    boolean find(Spans.Day day, List<Odd> odd, Instant now) {
        return sql.sql(FIND)
                        .param("campaign", day.campaign())
                        .param("member", day.member())
                        .param("day", day.day())
                        .param(
                                "what",
                                odd.stream().map(o -> o.what().word()).toArray(String[]::new))
                        .param("measured", odd.stream().mapToInt(Odd::measured).toArray())
                        .param("bound", odd.stream().mapToInt(Odd::bound).toArray())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Appends the step to the case.
     *
     * @param turn 1 decides, 2 objects, 3 answers
     * @param after what the step before must be; of no matter for the first
     * @param since since when the step before must have been taken
     * @return false if the turn was taken, or it is not its time
     */
    boolean step(long id, int turn, Case.Step step, String after, Instant since) {
        return sql.sql(STEP)
                        .param("id", id)
                        .param("turn", turn)
                        .param("step", step.what())
                        .param("said", sealing.seal(SAID, step.said()))
                        .param("now", step.at().atOffset(ZoneOffset.UTC))
                        .param("by", step.by())
                        .param("corrections", step.corrections().toArray(Long[]::new))
                        .param("after", after)
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Case> one(long id) {
        return read(sql.sql(ONE).param("id", id)).stream().findFirst();
    }

    List<Case> of(long member) {
        return read(sql.sql(MINE).param("member", member));
    }

    List<Case> latest(long campaign, boolean all, long before, int most) {
        return read(
                sql.sql(LATEST)
                        .param("campaign", campaign)
                        .param("all", all)
                        .param("before", before)
                        .param("most", most));
    }

    void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }

    private List<Case> read(JdbcClient.StatementSpec statement) {
        var cases = new LinkedHashMap<Long, Case>();
        statement.query(
                row -> {
                    var one = cases.computeIfAbsent(row.getLong(1), id -> none());
                    var steps = new ArrayList<>(one.steps());
                    var step = step(row);
                    if (step != null) {
                        steps.add(step);
                    }
                    cases.put(row.getLong(1), read(row, List.copyOf(steps)));
                });
        return List.copyOf(cases.values());
    }

    private static Case none() {
        return new Case(0, 0, 0, LocalDate.EPOCH, List.of(), Instant.EPOCH, List.of());
    }

    private static Case read(ResultSet row, List<Case.Step> steps) throws SQLException {
        return new Case(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, LocalDate.class),
                odd(row),
                row.getTimestamp(8).toInstant(),
                steps);
    }

    private static List<Odd> odd(ResultSet row) throws SQLException {
        var what = (String[]) row.getArray(5).getArray();
        var measured = (Integer[]) row.getArray(6).getArray();
        var bound = (Integer[]) row.getArray(7).getArray();
        return IntStream.range(0, what.length)
                .mapToObj(i -> new Odd(What.of(what[i]), measured[i], bound[i]))
                .toList();
    }

    private Case.@Nullable Step step(ResultSet row) throws SQLException {
        var what = row.getString(9);
        if (what == null) {
            return null;
        }
        var said = row.getBytes(10);
        return new Case.Step(
                what,
                said.length == 0 ? "" : sealing.open(SAID, said),
                row.getTimestamp(11).toInstant(),
                row.getObject(12, Long.class),
                List.of((Long[]) row.getArray(13).getArray()));
    }
}
