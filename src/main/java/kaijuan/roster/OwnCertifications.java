package kaijuan.roster;

import java.util.HashMap;
import java.util.Map;
import kaijuan.ground.security.Sealing;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What rosters have of a person: the lines of their phone, and whether they are certified. Of a
 * near miss by the name alone nothing is said: the line is somebody else's.
 */
@Component
class OwnCertifications implements Belongings {

    static final String LISTED =
            """
            select c.slug as campaign, l.name
            from member m join roster_line l on l.phone_hash = m.phone_hash
            join campaign c on c.id = l.campaign_id
            where m.id = :member order by l.id
            """;
    static final String CERTIFIED =
            """
            select g.slug as campaign, c.state in ('matched', 'accepted') as certified, c.at,
                c.reason
            from certification c join campaign g on g.id = c.campaign_id
            where c.member_id = :member
                and (c.by_phone or c.state in ('matched', 'accepted'))
            order by c.at
            """;
    private final JdbcClient sql;
    private final Sealing sealing;
    private final RosterRows rows;
    private final CertificationRows certifications;
    private final ImportFiles files;

    OwnCertifications(
            JdbcClient sql,
            Sealing sealing,
            RosterRows rows,
            CertificationRows certifications,
            ImportFiles files) {
        this.sql = sql;
        this.sealing = sealing;
        this.rows = rows;
        this.certifications = certifications;
        this.files = files;
    }

    @Override
    public String room() {
        return "roster";
    }

    @Override
    public Map<String, Object> of(long member) {
        var listed = Kept.rows(sql.sql(LISTED), member);
        listed.forEach(row -> open(row, "name", RosterRows.NAME));
        var certified = Kept.rows(sql.sql(CERTIFIED), member);
        certified.forEach(row -> open(row, "reason", CertificationRows.REASON));
        return new HashMap<>(Map.of("listed", listed, "certified", certified));
    }

    private void open(Map<String, @Nullable Object> row, String key, String purpose) {
        if (row.get(key) instanceof byte[] sealed) {
            row.put(key, sealing.open(purpose, sealed));
        }
    }

    /** Their lines go; that they were certified stays under their number, with the points. */
    @Override
    public void forget(long member) {
        rows.forget(member);
        certifications.forget(member);
        files.forget(member);
    }
}
