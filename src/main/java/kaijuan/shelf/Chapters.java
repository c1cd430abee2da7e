package kaijuan.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chapters of a plain text, known by their first lines. */
final class Chapters {

    private static final String NUMBER = "[0-9０-９零〇○一二三四五六七八九十廿卅百千两壹贰叁肆伍陆柒捌玖拾上中下]{1,9}";

    private static final Pattern MARKED = Pattern.compile("^#{1,4}\\s+(.{1,80})$");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^第\\s*"
                            + NUMBER
                            + "\\s*[章回卷篇节節部集折出幕讲课](?:[\\s\\p{Z}:：、.·—]+.{0,50}|\\S{0,30})$");
    private static final Pattern VOLUME =
            Pattern.compile(
                    "^(?:卷(?:之)?"
                            + NUMBER
                            + "(?:[\\s\\p{Z}:：、.·—]+.{0,40}|\\S{0,12})"
                            + "|[上中下][卷部册](?:[\\s\\p{Z}:：、.·—]+.{0,40})?)$");
    private static final Pattern SPECIAL =
            Pattern.compile(
                    "^(?:序|序言|序章|自序|代序|原序|前言|引言|引子|楔子|后记|後記|跋|尾声|终章|最终章|大结局|番外|番外篇"
                            + "|附录|小引|题记|题辞|结语|弁言|凡例)"
                            + "[0-9一二三四五六七八九十]{0,3}(?:[\\s\\p{Z}:：]+.{0,40})?$");
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "^(?:chapter|part|book)\\s+(?:\\d{1,4}|[ivxlc]{1,8})(?:[\\s:.—-]+.{0,50})?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern GREATER =
            Pattern.compile("^(?:卷|[上中下][卷部册]|第\\s*" + NUMBER + "\\s*[卷部集篇]).*$");

    /** What sites and printers put around a heading. */
    private static final Pattern ORNAMENT =
            Pattern.compile(
                    "^(?:正文\\s*(?=第))?(?:[☆★◇◆●※*＊]+[、,，.．\\s]*)?(?:[【\\[](.{1,40})[】\\]])?");

    /** Chapters of fewer characters than this on average are read together. */
    static final int SHORT = 300;

    /** Characters of a page of such chapters. */
    static final int PAGE = 1200;

    private Chapters() {}

    /** A chapter: its heading, empty for text before the first, and its paragraphs. */
    record Chapter(String name, List<String> lines) {

        long length() {
            return lines.stream().mapToLong(Cut::length).sum();
        }
    }

    /** The chapters of the lines; one without a name where none is recognised. */
    static List<Chapter> of(List<String> lines) {
        var chapters = new ArrayList<Chapter>();
        var marked = lines.stream().anyMatch(l -> MARKED.matcher(l).matches());
        var now = new Chapter("", new ArrayList<>());
        for (var line : lines) {
            if (marked ? MARKED.matcher(line).matches() : heads(line)) {
                var above = close(chapters, now);
                now = new Chapter(joined(above, bare(line)), new ArrayList<>());
            } else {
                now.lines().add(line);
            }
        }
        close(chapters, now);
        return chapters;
    }

    /** Chapters as they are read: very short ones, such as poems, together on a page. */
    static List<List<Chapter>> grouped(List<Chapter> chapters) {
        long all = chapters.stream().mapToLong(Chapter::length).sum();
        if (chapters.size() < 8 || all / chapters.size() >= SHORT) {
            return chapters.stream().map(List::of).toList();
        }
        var groups = new ArrayList<List<Chapter>>();
        long sum = PAGE;
        for (var chapter : chapters) {
            if (sum >= PAGE) {
                groups.add(new ArrayList<>());
                sum = 0;
            }
            groups.getLast().add(chapter);
            sum += chapter.length();
        }
        return groups;
    }

    /** The name of a page of chapters: the first, or from the first to the last. */
    static String name(List<Chapter> group) {
        var first = group.getFirst().name();
        var last = group.getLast().name();
        return group.size() == 1 || first.isEmpty() ? first : first + " — " + last;
    }

    /** Whether the line is a chapter's heading. */
    static boolean heads(String line) {
        if (MARKED.matcher(line).matches()) {
            return true;
        }
        var plain = plain(line);
        return plain.length() <= 60
                && Stream.of(NUMBERED, VOLUME, SPECIAL, ENGLISH)
                        .anyMatch(p -> p.matcher(plain).matches())
                && !plain.matches(".*[。，；,;]$");
    }

    /** Keeps the chapter if it has text; else says its name, which may stand above the next. */
    private static String close(List<Chapter> chapters, Chapter chapter) {
        if (chapter.lines().isEmpty()) {
            return chapter.name();
        }
        chapters.add(chapter);
        return "";
    }

    private static String joined(String above, String name) {
        return GREATER.matcher(above).matches()
                        && !GREATER.matcher(name).matches()
                        && above.length() + name.length() < 80
                ? above + " · " + name
                : name;
    }

    private static String plain(String line) {
        return ORNAMENT.matcher(line)
                .replaceFirst(m -> m.group(1) == null ? "" : Matcher.quoteReplacement(m.group(1)))
                .strip();
    }

    private static String bare(String heading) {
        var marked = heading.replaceFirst("^#+\\s+", "").strip();
        return marked.equals(heading) && heads(heading) ? plain(heading) : marked;
    }
}
