package kaijuan.ground.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much the data folder's disk still takes, and how large the database is. */
@Component
@Order(10)
class DiskVital implements Vital {

    static final String SIZE = "select pg_database_size(current_database())";

    private static final long LITTLE = 1L << 30;

    private final JdbcClient sql;
    private final Path data;

    DiskVital(JdbcClient sql, @Value("${kaijuan.data:data}") Path data) {
        this.sql = sql;
        this.data = data.toAbsolutePath();
    }

    @Override
    public List<Sign> signs() {
        long size = sql.sql(SIZE).query(Long.class).single();
        long free = free();
        return List.of(
                new Sign("ground.sign.disk-free-bytes", "", free, free < LITTLE),
                new Sign("ground.sign.database-bytes", "", size, false));
    }

    private long free() {
        try {
            var there = data;
            while (!Files.exists(there) && there.getParent() != null) {
                there = there.getParent();
            }
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException unknown) {
            return 0;
        }
    }
}
