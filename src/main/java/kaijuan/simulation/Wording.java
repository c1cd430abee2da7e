package kaijuan.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaijuan.ground.text.Both;

/**
 * Reads what is written of people: a line of each in sentences ({@code 张三：每天读 40 分钟，连续 3 天打卡}), or
 * a table with columns of who, which days and what ({@code 张三 | 1-3 | 读 40 分钟}).
 */
final class Wording {

    private static final Pattern NAME =
            Pattern.compile("^\\s*([^：:，,。；;|]{0,19}[^：:，,。；;|\\d])[：:](.*)$");
    private static final Pattern PARTS = Pattern.compile("[，,；;。、]|\\band\\b|并且|同时|还");
    private static final Pattern EVERY = Pattern.compile("每天|天天|每日|every ?day|daily|each day");
    private static final Pattern ROW =
            Pattern.compile(
                    "(?:第\\s*)?"
                            + Phrases.N
                            + "\\s*(?:-|–|—|到|至|to)\\s*(?:第\\s*)?"
                            + Phrases.N
                            + "\\s*(?:天|days?)?");
    private static final Pattern ONE =
            Pattern.compile("第\\s*" + Phrases.N + "\\s*天|day\\s*" + Phrases.N);
    private static final Pattern SOME =
            Pattern.compile("(?:连续|共|前|for|on)?\\s*" + Phrases.N + "\\s*(?:天|days?)(?: in a row)?");
    private static final Pattern FINISH = Pattern.compile("读完|看完|听完|finish");
    private static final Pattern COUNT =
            Pattern.compile(Phrases.N + "\\s*(?:次|位|个|本|部|集|条|件|times?|books?|titles?|videos?)?");

    private static final Span FIRST = new Span(1, 1);

    private record Span(int first, int last) {

        Doing of(String what, String medium, int amount, int at) {
            return new Doing(what, medium, amount, first, last, at);
        }
    }

    /** What was understood of somebody, and what was not. */
    record Told(String name, List<Doing> doings, List<Both> wrong) {}

    private final Map<String, Told> told = new LinkedHashMap<>();

    private Wording() {}

    static List<Told> read(String written) {
        var wording = new Wording();
        int n = 0;
        for (var line : written.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            n++;
            if (line.contains("|") || line.contains("\t")) {
                wording.row(line);
            } else {
                wording.line(line, n);
            }
        }
        return List.copyOf(wording.told.values());
    }

    private void line(String line, int n) {
        var m = NAME.matcher(line);
        var named = m.matches() ? m.group(1).strip() : "#" + n;
        var before = FIRST;
        for (var part : parts(m.matches() ? m.group(2) : line)) {
            // "On the second day she reads, listens": the days go on until others are named.
            before =
                    part(
                            named,
                            span(Phrases.withoutTime(Phrases.withoutClock(lower(part))))
                                    .orElse(before),
                            part);
        }
    }

    private static List<String> parts(String words) {
        return PARTS.splitAsStream(words).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    private void row(String line) {
        var cells =
                Stream.of(line.split("[|\t]"))
                        .map(String::strip)
                        .filter(c -> !c.isEmpty())
                        .toList();
        if (cells.size() < 3 || cells.get(1).matches("-+")) {
            return;
        }
        var days = cells.get(1);
        if (!days.matches(".*[\\d一二两三四五六七八九十].*") && !EVERY.matcher(lower(days)).find()) {
            // The heading of the table.
            return;
        }
        var span = span(bare(days)).orElse(FIRST);
        parts(String.join(" ", cells.subList(2, cells.size())))
                .forEach(p -> part(cells.getFirst(), span, p));
    }

    private Span part(String name, Span days, String words) {
        var one =
                told.computeIfAbsent(name, k -> new Told(k, new ArrayList<>(), new ArrayList<>()));
        var doing = doing(days, lower(words));
        if (doing.isPresent()) {
            one.doings().add(doing.get());
        } else if (!withoutDays(lower(words)).isBlank()) {
            one.wrong().add(wrong(words));
        }
        return days;
    }

    private static Both wrong(String words) {
        return new Both(
                "没看懂“" + words + "”；可以写：读（听、看）40 分钟、打卡、读完 1 本、邀请 2 位好友。",
                "“"
                        + words
                        + "” was not understood; write: reads (listens, watches) 40 minutes, checks"
                        + " in, finishes 1 book, invites 2 friends.");
    }

    private static Optional<Doing> doing(Span days, String told) {
        var being = Phrases.being(told);
        if (being.isPresent()) {
            return being;
        }
        int at = Phrases.clock(told);
        var words = Phrases.withoutClock(told);
        var seconds = Phrases.seconds(words);
        var rest = withoutDays(Phrases.withoutTime(words));
        if (seconds.isPresent()) {
            return Optional.of(days.of("read", medium(words), seconds.get(), at));
        }
        if (FINISH.matcher(words).find()) {
            return Optional.of(days.of("finish", medium(words), count(rest), at));
        }
        return Phrases.kind(words).map(k -> days.of(k, "", count(rest), at));
    }

    /** A cell of days may be numbers alone. */
    private static String bare(String days) {
        var words = lower(days);
        return words.matches(Phrases.N) ? "第" + words + "天" : words;
    }

    private static Optional<Span> span(String words) {
        if (EVERY.matcher(words).find()) {
            return Optional.of(new Span(1, Integer.MAX_VALUE));
        }
        var row = ROW.matcher(words);
        if (row.find()) {
            int from = Math.max(1, Phrases.number(row.group(1)));
            return Optional.of(new Span(from, Math.max(from, Phrases.number(row.group(2)))));
        }
        var one = ONE.matcher(words);
        if (one.find()) {
            var day = one.group(1) == null ? one.group(2) : one.group(1);
            int n = Math.max(1, Phrases.number(day));
            return Optional.of(new Span(n, n));
        }
        var some = SOME.matcher(words);
        return some.find()
                ? Optional.of(new Span(1, Math.max(1, Phrases.number(some.group(1)))))
                : Optional.empty();
    }

    private static String withoutDays(String words) {
        var rest = words;
        for (var pattern : List.of(EVERY, ROW, ONE, SOME)) {
            rest = pattern.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    private static int count(String words) {
        var m = COUNT.matcher(words);
        return m.find() ? Math.clamp(Phrases.number(m.group(1)), 1, 1000) : 1;
    }

    private static String medium(String words) {
        if (words.matches(".*(听|listen|audio).*")) {
            return "audio";
        }
        if (words.matches(".*(视频|短片|电影|watch|video|film).*")) {
            return "video";
        }
        return words.matches(".*(读|阅|书|read|book).*") ? "book" : "";
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
