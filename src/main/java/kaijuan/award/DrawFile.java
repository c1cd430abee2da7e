package kaijuan.award;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/**
 * The file of a draw: its list, and once it is decided the seed and who was drawn.
 *
 * @param tickets the list
 * @param decision null before the seed is known
 */
public record DrawFile(Tickets tickets, @Nullable Decision decision) {

    private static final String DECIDED = "decided";
    private static final Pattern TICKET = Pattern.compile("([0-9a-f]{8,64}) ([1-9]\\d{0,9})");
    private static final int PEOPLE = 5_000_000;

    /**
     * How a draw was decided.
     *
     * @param digest of the list, in hex
     * @param seed the public value
     * @param source where the value is to be found
     * @param winners pseudonyms in the order drawn
     */
    public record Decision(String digest, String seed, String source, List<String> winners) {}

    /** A file that is not one of a draw, with the line at which it ceases to be. */
    public static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Both words;

        Unreadable(int line, String zh, String en) {
            super(en);
            words = new Both("第 " + line + " 行：" + zh, "line " + line + ": " + en);
        }

        /** What is wrong. */
        public Both words() {
            return words;
        }
    }

    /** The draw decided by the seed. */
    public DrawFile decided(String seed, String source) {
        var winners = Lot.winners(tickets, seed);
        return new DrawFile(tickets, new Decision(tickets.digest(), seed, source, winners));
    }

    /** The text of the file. */
    public String text() {
        var text = new StringBuilder(tickets.text());
        if (decision != null) {
            text.append(DECIDED).append('\n');
            text.append("digest ").append(decision.digest()).append('\n');
            text.append("seed ").append(decision.seed()).append('\n');
            text.append("source ").append(decision.source()).append('\n');
            decision.winners().forEach(w -> text.append(w).append('\n'));
        }
        return text.toString();
    }

    /**
     * What in the decision does not follow from list and seed, in words; empty when all is right.
     */
    public List<Both> wrong() {
        var found = new ArrayList<Both>();
        if (decision == null) {
            return found;
        }
        if (!decision.digest().equals(tickets.digest())) {
            found.add(
                    new Both(
                            "名单的摘要是 " + tickets.digest() + "，文件里写的是 " + decision.digest(),
                            "the list's digest is "
                                    + tickets.digest()
                                    + ", the file says "
                                    + decision.digest()));
        }
        var right = Lot.winners(tickets, decision.seed());
        for (int i = 0; i < Math.max(right.size(), decision.winners().size()); i++) {
            var due = i < right.size() ? right.get(i) : "-";
            var stands = i < decision.winners().size() ? decision.winners().get(i) : "-";
            if (!due.equals(stands)) {
                int no = i + 1;
                found.add(
                        new Both(
                                "第 " + no + " 个中签应当是 " + due + "，文件里写的是 " + stands,
                                "no. "
                                        + no
                                        + " drawn should be "
                                        + due
                                        + ", the file says "
                                        + stands));
                break;
            }
        }
        return found;
    }

    /** Reads a file, strictly: what is digested is what stands in it. */
    public static DrawFile parse(String text) throws Unreadable {
        var lines = new Lines(text);
        lines.exactly(Tickets.FIRST);
        var campaign = lines.after("campaign", "[a-z0-9-]{1,64}");
        var award = lines.after("award", "[a-z0-9-]{1,64}");
        int places = Integer.parseInt(lines.after("places", "[1-9]\\d{0,4}"));
        int people = Integer.parseInt(lines.after("people", "\\d{1,7}"));
        if (people > PEOPLE) {
            throw lines.wrong("人数太多", "too many people");
        }
        var all = new ArrayList<Tickets.Ticket>();
        var known = new HashSet<String>();
        for (int i = 0; i < people; i++) {
            var line = TICKET.matcher(lines.next());
            if (!line.matches() || !known.add(line.group(1))) {
                throw lines.wrong("应当是未出现过的代号和签数", "must be a new pseudonym and its tickets");
            }
            all.add(new Tickets.Ticket(line.group(1), Long.parseLong(line.group(2))));
        }
        var tickets = new Tickets(campaign, award, places, List.copyOf(all));
        var file = new DrawFile(tickets, lines.atEnd() ? null : decision(lines));
        if (!file.text().equals(text)) {
            throw lines.wrong("换行或数字的写法被改过", "line feeds or numbers were written otherwise");
        }
        return file;
    }

    private static Decision decision(Lines lines) throws Unreadable {
        lines.exactly(DECIDED);
        var digest = lines.after("digest", "[0-9a-f]{64}");
        var seed = lines.after("seed", ".{1,500}");
        var source = lines.after("source", ".{1,500}");
        var winners = new ArrayList<String>();
        while (!lines.atEnd()) {
            winners.add(lines.next());
        }
        return new Decision(digest, seed, source, List.copyOf(winners));
    }

    /** Lines of a file, one after the other. */
    private static final class Lines {

        private final List<String> all;
        private int at;

        Lines(String text) {
            all = text.endsWith("\n") ? text.lines().toList() : List.of();
        }

        boolean atEnd() {
            return at >= all.size();
        }

        String next() throws Unreadable {
            at++;
            if (at > all.size()) {
                throw wrong("文件到这里断了，每行以换行结束", "the file ends here; each line ends with a feed");
            }
            return all.get(at - 1);
        }

        void exactly(String words) throws Unreadable {
            if (!next().equals(words)) {
                throw wrong("应当是“" + words + "”", "must be '" + words + "'");
            }
        }

        String after(String word, String form) throws Unreadable {
            var line = next();
            if (!line.startsWith(word + " ") || !line.substring(word.length() + 1).matches(form)) {
                throw wrong("应当是“" + word + " …”", "must be '" + word + " …'");
            }
            return line.substring(word.length() + 1);
        }

        Unreadable wrong(String zh, String en) {
            return new Unreadable(at, zh, en);
        }
    }
}
