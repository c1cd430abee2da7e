package kaijuan.ground.web;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether the program can do its work, for those who run it. */
@Controller
class Health {

    static final String READ_ONLY = "select current_setting('transaction_read_only')::boolean";

    private final JdbcClient sql;

    Health(JdbcClient sql) {
        this.sql = sql;
    }

    @Open("says up or down and nothing else, to whatever watches the server")
    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        var database = database();
        var up = !database.equals("away");
        var answer = ResponseEntity.status(up ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
        if (!up) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.cacheControl(CacheControl.noStore())
                .body(Map.of("state", up ? "up" : "down", "database", database));
    }

    private String database() {
        try {
            return sql.sql(READ_ONLY).query(Boolean.class).single() ? "read-only" : "up";
        } catch (RuntimeException away) {
            return "away";
        }
    }
}
