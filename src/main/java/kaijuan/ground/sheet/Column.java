package kaijuan.ground.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A column that a file may have.
 *
 * @param word its English word
 * @param chinese its Chinese word
 * @param others further words for it, in small letters
 * @param needed whether the file must have it
 */
public record Column(String word, String chinese, Set<String> others, boolean needed) {

    /**
     * The places of the columns in the header.
     *
     * @param flaws takes columns that are missing or stand twice
     */
    public static Map<Column, Integer> places(Line header, List<Column> all, List<Flaw> flaws) {
        var found = new HashMap<Column, Integer>();
        for (int i = 0; i < header.cells().size(); i++) {
            var cell = header.cell(i);
            for (var column : all) {
                if (column.is(cell) && found.putIfAbsent(column, i) != null) {
                    flaws.add(Flaw.at(header.number(), "sheet.column-twice", cell));
                }
            }
        }
        for (var column : all) {
            if (column.needed && !found.containsKey(column)) {
                flaws.add(
                        Flaw.at(
                                header.number(),
                                "sheet.column",
                                column.chinese,
                                column.word,
                                String.join(" | ", new ArrayList<>(header.cells()))));
            }
        }
        return Map.copyOf(found);
    }

    private boolean is(String cell) {
        var said = cell.toLowerCase(Locale.ROOT);
        return said.equals(word) || said.equals(chinese) || others.contains(said);
    }
}
