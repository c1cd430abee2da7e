package kaijuan.shelf.web;

import java.util.LinkedHashSet;
import java.util.Set;
import kaijuan.shelf.Label;
import org.jspecify.annotations.Nullable;

/** What the form for a title sends. */
record SheetForm(
        @Nullable String name,
        @Nullable String author,
        @Nullable String dynasty,
        @Nullable String narrator,
        @Nullable String about,
        @Nullable String source,
        @Nullable String licence,
        @Nullable Boolean synthetic,
        @Nullable String tags) {

    Label label() {
        return new Label(
                said(name),
                said(author),
                said(dynasty),
                said(narrator),
                said(about),
                said(source),
                said(licence),
                Boolean.TRUE.equals(synthetic),
                split(said(tags)),
                null);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    /** Tags with commas of any kind between them. */
    static Set<String> split(String tags) {
        var all = new LinkedHashSet<String>();
        for (var tag : tags.split("[,，、;；\\n]+")) {
            if (!tag.isBlank()) {
                all.add(tag.strip());
            }
        }
        return all;
    }
}
