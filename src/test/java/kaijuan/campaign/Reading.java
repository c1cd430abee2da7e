package kaijuan.campaign;

import java.util.List;

/** Definitions read with some chapters only, without a database. */
public final class Reading {

    private static final String HEAD =
            """
            kaijuan: 1
            campaign: sample
            name: 样例
            host: 样例
            stages:
              - name: 参与
                days: 2022-04-01 to 2022-08-31
                allows: [enter, read, checkin, outer, event, submit, like, comment]
            rooms:
              - {id: books, name: 图书, medium: book}
            entry: {units: [street]}
            """;

    private Reading() {}

    /** A campaign whose other chapters are these lines. */
    public static Campaign campaign(String lines, Chapter<?>... chapters) {
        return document(HEAD + lines, chapters);
    }

    /** The campaign of a whole document; chapters of rooms that are not given are left out. */
    public static Campaign document(String document, Chapter<?>... chapters) {
        var definition = new Definition(List.of(chapters));
        var known = definition.keys().stream().map(Key::name).toList();
        var kept = new StringBuilder();
        for (var chapter : document.split("(?m)(?=^[a-zA-Z]+:)")) {
            var key = chapter.split(":", 2)[0];
            kept.append(known.contains(key) || !key.matches("[a-z]+") ? chapter : "");
        }
        return definition.read(kept.toString(), 1, 1);
    }
}
