package kaijuan.command;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;

/** YAML as editors read it (the core schema of YAML 1.2): dates, yes and no are words. */
final class Core {

    private static final class Words extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("-?[0-9]{1,9}"), "-0123456789");
            addImplicitResolver(Tag.FLOAT, Pattern.compile("-?[0-9]+\\.[0-9]+"), "-0123456789");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|"), "~n\0");
            addImplicitResolver(Tag.NULL, Pattern.compile("^$"), null);
        }
    }

    private Core() {}

    static Object read(String yaml) {
        var loading = new LoaderOptions();
        var dumping = new DumperOptions();
        return new Yaml(
                        new SafeConstructor(loading),
                        new Representer(dumping),
                        dumping,
                        loading,
                        new Words())
                .load(yaml);
    }

    /** The tree as JSON, which is YAML too. */
    static String write(Object tree) {
        return new JsonMapper().writeValueAsString(tree);
    }
}
