package kaijuan.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The JSON Schema (2020-12) of definitions, by which editors complete and check them. It refuses
 * nothing that is read without mistakes; what only other keys or chapters can judge it lets pass.
 */
@Component
public class KeySchema {

    private final Definition definition;

    /** The schema of the definitions that this reads. */
    public KeySchema(Definition definition) {
        this.definition = definition;
    }

    /** The schema, as maps and lists that any writer of JSON takes. */
    public Map<String, Object> all() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "开卷活动定义 / Kaijuan: definition of a campaign");
        schema.putAll(group(definition.keys()));
        return schema;
    }

    private static Map<String, Object> group(List<Key> keys) {
        var properties = new LinkedHashMap<String, Object>();
        keys.forEach(key -> properties.put(key.name(), key(key)));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", properties);
        var required = keys.stream().filter(Key::required).map(Key::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private static Map<String, Object> key(Key key) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("title", key.label().zh() + " / " + key.label().en());
        var said = key.shape().said();
        schema.put(
                "description",
                sentence(key.meaning().zh(), said.zh(), "。")
                        + "\n"
                        + sentence(key.meaning().en(), said.en(), "."));
        if (!key.otherwise().isEmpty()) {
            schema.put("default", value(key.shape(), key.otherwise()));
        }
        if (!key.example().isEmpty() && !key.example().matches("[\\[{\"].*")) {
            schema.put("examples", List.of(value(key.shape(), key.example())));
        }
        schema.putAll(shape(key.shape()));
        return schema;
    }

    private static String sentence(String meaning, String said, String stop) {
        return meaning.isEmpty() ? said + stop : meaning + stop + " " + said + stop;
    }

    private static Object value(Shape shape, String words) {
        return shape instanceof Shape.Whole ? (Object) Integer.valueOf(words) : words;
    }

    private static Map<String, Object> shape(Shape shape) {
        return switch (shape) {
            case Shape.Words(var pattern, _) -> words(pattern.isEmpty() ? "\\S" : whole(pattern));
            case Shape.Choice choice -> choice(choice);
            case Shape.Whole(int least, int most) -> number(least, most);
            case Shape.Flag _ ->
                    Map.of("enum", List.of("yes", "no", true, false, "true", "false", "是", "否"));
            case Shape.Length _ -> words(whole(Scalars.LENGTH));
            case Shape.Dates _ -> words(whole(Scalars.DATES));
            case Shape.Share _ -> words(whole(Scalars.SHARE));
            case Shape.Several(var each) ->
                    any(List.of(shape(each), Map.of("type", "array", "items", shape(each))));
            case Shape.Group(var keys) -> group(keys);
            case Shape.Groups(var keys) -> Map.of("type", "array", "items", group(keys));
            case Shape.Table(_, var value) ->
                    Map.of("type", "object", "additionalProperties", shape(value));
            case Shape.Either(var one, var other) -> any(List.of(shape(one), shape(other)));
        };
    }

    private static Map<String, Object> any(List<?> of) {
        return Map.of("anyOf", of);
    }

    // What is written without quotes may look like a number to whoever reads YAML.
    private static Map<String, Object> words(String pattern) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", List.of("string", "number", "boolean"));
        schema.put("pattern", pattern);
        return schema;
    }

    private static String whole(String pattern) {
        return "^\\s*(?:" + pattern + ")\\s*$";
    }

    private static Map<String, Object> number(int least, int most) {
        return any(
                List.of(
                        Map.of("type", "integer", "minimum", least, "maximum", most),
                        Map.of("type", "string", "pattern", "^-?\\d{1,9}$")));
    }

    private static Map<String, Object> choice(Shape.Choice choice) {
        var words = new ArrayList<String>();
        var labels = new ArrayList<String>();
        for (var option : choice.options()) {
            words.add(option.word());
            labels.add(option.label().zh() + " / " + option.label().en());
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("enum", words);
        schema.put("enumDescriptions", labels);
        return schema;
    }
}
