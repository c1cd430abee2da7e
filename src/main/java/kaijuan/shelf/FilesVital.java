package kaijuan.shelf;

import java.nio.file.Files;
import java.util.List;
import kaijuan.ground.measure.Sign;
import kaijuan.ground.measure.Vital;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recordings and films that titles name and that this node's data folder does not hold. */
@Component
@Order(60)
class FilesVital implements Vital {

    // The newest first: what another node took in is what a folder of one's own lacks.
    static final String NEWEST =
            """
            select file from part where file is not null order by title_id desc, no limit 50
            """;

    private final JdbcClient sql;
    private final Stacks stacks;

    FilesVital(JdbcClient sql, Stacks stacks) {
        this.sql = sql;
        this.stacks = stacks;
    }

    @Override
    public List<Sign> signs() {
        long missing =
                sql.sql(NEWEST).query(String.class).list().stream()
                        .filter(digest -> !Files.exists(stacks.at(digest)))
                        .count();
        return List.of(new Sign("shelf.sign.files-missing", "", missing, missing > 0));
    }
}
