package kaijuan.editor.web;

import java.util.List;

/**
 * What the rules make of people who were written down to try them.
 *
 * @param people each of them
 * @param wrong sentences on what was not understood
 */
public record Played(List<Person> people, List<String> wrong) {

    /**
     * Somebody.
     *
     * @param name what they are called
     * @param understood what they do, as it was understood
     * @param points all their points
     * @param days their days with points
     */
    public record Person(String name, String understood, long points, List<Day> days) {

        private static final int FIRST = 4;

        /** The first days, which are shown at once. */
        public List<Day> first() {
            return days.subList(0, Math.min(FIRST, days.size()));
        }

        /** The others. */
        public List<Day> rest() {
            return days.subList(Math.min(FIRST, days.size()), days.size());
        }
    }

    /** A day with its lines. */
    public record Day(String date, long points, List<Line> lines) {}

    /** A line of the ledger. */
    public record Line(String time, String rule, String points, String why) {}
}
