package kaijuan.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kaijuan.ground.text.Both;

/** Files that are asked for: their keys, their reading, their words. */
public final class Uploads {

    private static final Pattern COUNT =
            Pattern.compile("(\\d{1,4})(\\s*[-–—~至到]\\s*(\\d{1,4})?)?");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})\\s*(KB|MB|GB)");
    private static final long KB = 1024;

    private Uploads() {}

    /** The keys that say which files are asked for. */
    public static List<Key> keys() {
        return List.of(
                Key.of("medium", "媒介", "Medium", media())
                        .needed()
                        .means("是什么文件", "what the files are")
                        .example("video"),
                Key.of(
                                "count",
                                "几个",
                                "Count",
                                Shape.text(
                                        COUNT.pattern(),
                                        "个数，例如 1、3-5 或 4-（4 个以上）",
                                        "how many, such as 1, 3-5 or 4- (4 or more)"))
                        .otherwise("1")
                        .means("几个文件", "how many files"),
                Key.of(
                                "formats",
                                "格式",
                                "Formats",
                                Shape.several(
                                        Shape.text(
                                                "[a-z0-9]{2,5}",
                                                "文件扩展名，例如 mp4",
                                                "endings of names, such as mp4")))
                        .absent("该媒介的常见格式", "the usual ones of the medium")
                        .means("收哪些格式", "which formats are taken")
                        .example("[mp4, mov]"),
                length("longest", "最长", "Longest", "每个最长多久", "the greatest length of one"),
                length("shortest", "最短", "Shortest", "每个最短多久", "the least length of one"),
                size("largest", "最大", "Largest", "每个最大多少", "the greatest size of one"),
                size("smallest", "最小", "Smallest", "每个最小多少", "the least size of one"));
    }

    private static Shape media() {
        return Shape.one("video", "视频", "video")
                .or("audio", "音频", "audio")
                .or("picture", "图片", "pictures")
                .or("document", "文档", "documents");
    }

    private static Key length(String name, String zh, String en, String says, String means) {
        return Key.of(name, zh, en, Shape.length()).absent("不限", "no limit").means(says, means);
    }

    private static Key size(String name, String zh, String en, String says, String means) {
        var shape = Shape.text(SIZE.pattern(), "大小，例如 200MB", "a size, such as 200MB");
        return Key.of(name, zh, en, shape).absent("不限", "no limit").means(says, means);
    }

    /** The files that the section asks for. */
    public static Upload read(Section section) {
        var word = section.text("medium");
        var medium =
                word.isEmpty()
                        ? Upload.Medium.DOCUMENT
                        : Upload.Medium.valueOf(word.toUpperCase(Locale.ROOT));
        var many = count(section);
        var shortest = section.length("shortest");
        var longest = section.length("longest");
        boolean plays = medium == Upload.Medium.VIDEO || medium == Upload.Medium.AUDIO;
        for (var key : List.of("shortest", "longest")) {
            if (section.has(key) && !plays) {
                section.wrong(key, "只有音视频才有时长。", "only sound and film have a length.");
            }
        }
        if (!longest.isZero() && shortest.compareTo(longest) > 0) {
            section.wrong("shortest", "最短的比最长的还长。", "the shortest is longer than the longest.");
        }
        long smallest = bytes(section.text("smallest"));
        long largest = bytes(section.text("largest"));
        if (largest > 0 && smallest > largest) {
            section.wrong("smallest", "最小的比最大的还大。", "the smallest is larger than the largest.");
        }
        return new Upload(
                medium,
                many[0],
                many[1],
                section.texts("formats"),
                shortest,
                longest,
                smallest,
                largest);
    }

    private static int[] count(Section section) {
        var m = COUNT.matcher(section.text("count").strip());
        if (!m.matches()) {
            return new int[] {1, 1};
        }
        int fewest = Integer.parseInt(m.group(1));
        int open = m.group(3) == null ? Upload.NO_END : Integer.parseInt(m.group(3));
        int most = m.group(2) == null ? fewest : open;
        if (most < fewest || most == 0) {
            section.wrong(
                    "count", "个数从小写到大，例如 3-5。", "the smaller number comes first, such as 3-5.");
            return new int[] {1, 1};
        }
        return new int[] {fewest, most};
    }

    /** {@code 200MB} in bytes; 0 when it is no size. */
    static long bytes(String words) {
        var m = SIZE.matcher(words.strip());
        if (!m.matches()) {
            return 0;
        }
        long n = Long.parseLong(m.group(1));
        return switch (m.group(2)) {
            case "KB" -> n * KB;
            case "MB" -> n * KB * KB;
            default -> n * KB * KB * KB;
        };
    }

    /** How many of what: {@code 3—5 张图片}. */
    public static Both many(Upload upload) {
        var what =
                switch (upload.medium()) {
                    case VIDEO -> new Both("个视频", "video");
                    case AUDIO -> new Both("个音频", "audio");
                    case PICTURE -> new Both("张图片", "picture");
                    case DOCUMENT -> new Both("份文档", "document");
                };
        if (upload.most() == upload.fewest()) {
            return new Both(upload.fewest() + " " + what.zh(), upload.fewest() + " × " + what.en());
        }
        return upload.most() == Upload.NO_END
                ? new Both(
                        "至少 " + upload.fewest() + " " + what.zh(),
                        "at least " + upload.fewest() + " × " + what.en())
                : new Both(
                        upload.fewest() + "—" + upload.most() + " " + what.zh(),
                        upload.fewest() + "–" + upload.most() + " × " + what.en());
    }

    /** What each file must be: format, length, size. */
    public static Both each(Upload upload) {
        var said = new ArrayList<Both>();
        if (!upload.formats().isEmpty()) {
            var formats = String.join("、", upload.formats());
            said.add(new Both("格式 " + formats, "format " + formats.replace("、", ", ")));
        }
        if (!upload.shortest().isZero()) {
            said.add(new Both("不短于", "at least ").and(time(upload.shortest())));
        }
        if (!upload.longest().isZero()) {
            said.add(new Both("不超过", "at most ").and(time(upload.longest())));
        }
        if (upload.smallest() > 0) {
            said.add(new Both("不小于 ", "at least ").and(Both.name(size(upload.smallest()))));
        }
        if (upload.largest() > 0) {
            said.add(new Both("不大于 ", "at most ").and(Both.name(size(upload.largest()))));
        }
        return said.isEmpty()
                ? new Both("格式、时长、大小不限", "any format, length and size")
                : Both.list(said);
    }

    private static Both time(Duration time) {
        long seconds = time.toSeconds();
        return seconds % 60 == 0
                ? new Both(" " + seconds / 60 + " 分钟", seconds / 60 + " min")
                : new Both(" " + seconds + " 秒", seconds + " s");
    }

    private static String size(long bytes) {
        if (bytes % (KB * KB * KB) == 0) {
            return bytes / (KB * KB * KB) + " GB";
        }
        return bytes % (KB * KB) == 0 ? bytes / (KB * KB) + " MB" : bytes / KB + " KB";
    }
}
