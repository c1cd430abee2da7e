package kaijuan.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.Map;
import kaijuan.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document of what programs may ask, to hold answers against. */
final class Contract {

    private static final String SELF = "https://kaijuan.invalid/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry schemas;

    Contract(Answer answer) {
        document = answer.json();
        schemas =
                SchemaRegistry.withDialect(
                        Dialects.getOpenApi31(), b -> b.schemas(Map.of(SELF, answer.body())::get));
    }

    JsonNode paths() {
        return document.get("paths");
    }

    /** The answer has the status, and it and what was sent are as the document says. */
    void told(String operation, Object sent, Answer answer, int status) {
        assertThat(answer.status()).as(operation + " " + answer.body()).isEqualTo(status);
        var at = at(operation);
        if (sent != null) {
            var schema = schema(at + "/requestBody/content/application~1json/schema");
            assertThat(schema.validate(node(sent))).as(operation).isEmpty();
        }
        var place = at + "/responses/" + status;
        var response = document.at(place);
        assertThat(response.isMissingNode()).as(operation + " " + status).isFalse();
        if (response.has("$ref")) {
            place = response.get("$ref").asString().substring(1);
        }
        if (status == 204) {
            assertThat(answer.bytes()).isEmpty();
            return;
        }
        var type = answer.header("Content-Type").replaceAll(";.*", "");
        var content = place + "/content/" + type.replace("/", "~1") + "/schema";
        assertThat(document.at(content).isMissingNode()).as(operation + " " + type).isFalse();
        assertThat(schema(content).validate(answer.json())).as(operation).isEmpty();
    }

    Schema schema(String pointer) {
        return schemas.getSchema(SchemaLocation.of(SELF + "#" + pointer));
    }

    static JsonNode node(Object value) {
        return new JsonMapper().valueToTree(value);
    }

    private String at(String operation) {
        for (var path : document.get("paths").properties()) {
            for (var one : path.getValue().properties()) {
                if (one.getValue().get("operationId").asString().equals(operation)) {
                    return "/paths/" + path.getKey().replace("/", "~1") + "/" + one.getKey();
                }
            }
        }
        throw new IllegalArgumentException(operation);
    }
}
