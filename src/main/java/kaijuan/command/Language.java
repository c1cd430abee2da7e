package kaijuan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaijuan.campaign.KeyReference;
import kaijuan.campaign.KeySchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The language of definitions: {@code campaign schema} and {@code campaign keys}. */
final class Language {

    private Language() {}

    @Command(
            name = "schema",
            mixinStandardHelpOptions = true,
            description = "打印活动定义的 JSON Schema / prints the JSON Schema of definitions")
    static final class Schema implements Callable<Integer> {

        @Override
        public Integer call() {
            var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
            System.out.println(json.writeValueAsString(new KeySchema(Definitions.reader()).all()));
            return 0;
        }
    }

    @Command(
            name = "keys",
            mixinStandardHelpOptions = true,
            description = "打印全部的键 / prints all keys, as tables of Markdown")
    static final class Keys implements Callable<Integer> {

        @Option(
                names = "--into",
                paramLabel = "FILE",
                description = "写进文件里的标记之间 / writes them between the marks of a file")
        @Nullable Path into;

        @Override
        public Integer call() throws IOException {
            var keys = Definitions.reader().keys();
            if (into == null) {
                System.out.print(KeyReference.of(keys));
            } else {
                Files.writeString(into, KeyReference.into(Files.readString(into), keys));
            }
            return 0;
        }
    }
}
