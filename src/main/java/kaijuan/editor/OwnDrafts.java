package kaijuan.editor;

import java.util.Map;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an organiser wrote and put to work; it stays under their number when they leave. */
@Component
class OwnDrafts implements Belongings {

    static final String DRAFTS =
            """
            select title, made_by = :member as begun, changed_at as at from editor_draft
            where made_by = :member or changed_by = :member order by changed_at, id
            """;
    static final String VERSIONS =
            """
            select c.slug as campaign, v.version, v.note, v.loaded_at as at
            from campaign_version v join campaign c on c.id = v.campaign_id
            where v.author = :member order by v.loaded_at, c.slug
            """;

    private final JdbcClient sql;

    OwnDrafts(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "editor";
    }

    @Override
    public Map<String, Object> of(long member) {
        return Map.of(
                "drafts", Kept.rows(sql.sql(DRAFTS), member),
                "versions", Kept.rows(sql.sql(VERSIONS), member));
    }

    @Override
    public void forget(long member) {
        // A definition names nobody who wrote it; the number alone says nothing of who they were.
    }
}
