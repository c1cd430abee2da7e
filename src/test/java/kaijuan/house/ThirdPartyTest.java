package kaijuan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaijuan.Kaijuan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("THIRD-PARTY.md")
class ThirdPartyTest {

    private static final Pattern LIBRARY =
            Pattern.compile("<dependency>.*?<artifactId>([^<]+)</artifactId>(.*?)</dependency>");
    private static final Pattern PAGE = Pattern.compile("\"dependencies\": \\{([^}]*)}");
    private static final Pattern NAME = Pattern.compile("\"([a-z.@/-]+)\":");

    @Test
    @DisplayName("names every library that the program is shipped with, and its licence")
    void complete() {
        Law.holds(
                unnamed(Tree.project()),
                "Name it under its licence (mvn license:add-third-party lists them):");
    }

    @Test
    @DisplayName("is shipped with the program, beside its licence")
    void shipped() throws IOException {
        for (var name : List.of("THIRD-PARTY.md", "LICENSE")) {
            try (var in = Kaijuan.class.getResourceAsStream("/META-INF/" + name)) {
                assertThat(in).as(name).isNotNull().hasContent(Files.readString(Path.of(name)));
            }
        }
    }

    @Test
    @DisplayName("would miss one that is not named")
    void bites() {
        var planted =
                Tree.planted(
                        "pom.xml",
                        "<dependency><artifactId>unheard-of</artifactId></dependency>",
                        "web/package.json",
                        "\"dependencies\": {\"unknown.js\": \"1\"}",
                        "THIRD-PARTY.md",
                        "`jsoup`");
        Law.bites(unnamed(planted), "unheard-of", "unknown.js");
    }

    private static List<String> unnamed(Tree tree) {
        var told = String.valueOf(tree.files().get("THIRD-PARTY.md"));
        var missing = new ArrayList<String>();
        LIBRARY.matcher(String.valueOf(tree.files().get("pom.xml")))
                .results()
                .filter(found -> !found.group(2).contains("<scope>test</scope>"))
                .map(found -> found.group(1).replaceFirst("-?\\$\\{.*", ""))
                .filter(name -> !told.contains("`" + name + "`"))
                .forEach(missing::add);
        PAGE.matcher(String.valueOf(tree.files().get("web/package.json")))
                .results()
                .flatMap(found -> NAME.matcher(found.group(1)).results())
                .map(found -> found.group(1))
                .filter(name -> !told.contains("`" + name + "`"))
                .forEach(missing::add);
        return missing;
    }
}
