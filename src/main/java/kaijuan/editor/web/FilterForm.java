package kaijuan.editor.web;

import java.util.Objects;
import kaijuan.change.Filter;
import org.jspecify.annotations.Nullable;

/** Which differences somebody asks for, in the address of a preview; what is missing is all. */
record FilterForm(
        @Nullable String what,
        @Nullable String thing,
        @Nullable String whose,
        @Nullable String way) {

    Filter filter() {
        return Filter.of(said(what), said(thing), said(whose), said(way));
    }

    private static String said(@Nullable String word) {
        return Objects.requireNonNullElse(word, "");
    }
}
