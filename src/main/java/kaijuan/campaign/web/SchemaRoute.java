package kaijuan.campaign.web;

import java.time.Duration;
import java.util.Map;
import kaijuan.campaign.KeySchema;
import kaijuan.ground.web.Open;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The schema of definitions, for editors. */
@Controller
class SchemaRoute {

    private final KeySchema schema;

    SchemaRoute(KeySchema schema) {
        this.schema = schema;
    }

    @Open("the language of definitions is public")
    @GetMapping("/api/definition-schema.json")
    ResponseEntity<Map<String, Object>> schema() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(schema.all());
    }
}
