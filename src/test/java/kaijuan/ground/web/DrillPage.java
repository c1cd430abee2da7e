package kaijuan.ground.web;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Routes that read, write and fail, for drills of faults. */
@Controller
@ConditionalOnProperty("kaijuan.drill")
class DrillPage {

    static final String WRITE = "insert into note (key, value) values (:key, :value)";
    static final String COUNT = "select count(*) from note where key like 'drill%'";

    private final JdbcClient sql;

    DrillPage(JdbcClient sql) {
        this.sql = sql;
    }

    @Open("a drill")
    @GetMapping("/drill/notes")
    ResponseEntity<Long> notes() {
        return ResponseEntity.ok(sql.sql(COUNT).query(Long.class).single());
    }

    @Open("a drill")
    @PostMapping("/drill/notes")
    ResponseEntity<Void> note(@RequestParam String key, @RequestParam String value) {
        sql.sql(WRITE).param("key", "drill " + key).param("value", value).update();
        return ResponseEntity.status(HttpStatus.CREATED).build();
    }

    @Open("a drill")
    @PostMapping("/drill/echo")
    ResponseEntity<Integer> echo(@RequestBody Map<String, String> said) {
        return ResponseEntity.ok(said.size());
    }

    @Open("a drill")
    @GetMapping("/drill/fault")
    ResponseEntity<Void> fault(@RequestParam int number) {
        throw new IllegalStateException("a secret of the inside " + number);
    }
}
