package kaijuan.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Definitions read with some chapters only, without a database. */
public final class Reading {

    private static final String HEAD =
            """
            kaijuan: 1
            campaign: sample
            name: 样例
            host: 样例
            stages:
              - {name: 参与, days: 2022-05-01 to 2022-08-31, allows: [enter, read, checkin]}
            rooms:
              - {id: books, name: 图书, medium: book}
            entry: {units: [street]}
            """;

    private Reading() {}

    /** A campaign whose other chapters are these lines. */
    public static Campaign campaign(String lines, Chapter<?>... chapters) {
        return document(HEAD + lines, chapters);
    }

    /** The campaign of a whole document; boards and awards are not looked at. */
    public static Campaign document(String document, Chapter<?>... chapters) {
        var all = new java.util.ArrayList<Chapter<?>>(List.of(chapters));
        for (var key : List.of("boards", "awards")) {
            if (all.stream().noneMatch(c -> c.key().equals(key))) {
                all.add(skipped(key));
            }
        }
        return new Definition(all).read(document, 1, 1);
    }

    // Nameless, so that nobody who looks for chapters on the class path finds it.
    private static Chapter<Object> skipped(String word) {
        return new Chapter<>() {
            @Override
            public String key() {
                return word;
            }

            @Override
            public Class<Object> type() {
                return Object.class;
            }

            @Override
            public Object read(@Nullable Section section, Campaign outline) {
                return word;
            }

            @Override
            public List<Passage> says(Campaign campaign) {
                return List.of();
            }
        };
    }
}
