package kaijuan.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kaijuan.ground.text.Both;

/** What people write of somebody: numbers, lengths of time, days, and what is done. */
final class Phrases {

    private static final List<String> DIGITS =
            List.of("零", "一", "二", "三", "四", "五", "六", "七", "八", "九");
    private static final List<String> ENGLISH =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    /** A number as a pattern. */
    static final String N =
            "(\\d{1,4}|[一二两三四五六七八九十]{1,3}|半|a|an|" + String.join("|", ENGLISH) + ")";

    private static final Pattern TIME =
            Pattern.compile(
                    N
                            + "\\s*(?:个)?(半)?\\s*(分钟|分|minutes?|mins?|min"
                            + "|小时|钟头|hours?|hrs?|hr|秒|seconds?|secs?|m|h|s)"
                            + "(?![a-z])");

    private static final Pattern CLOCK =
            Pattern.compile("(?:at\\s*)?(?<!\\d)([01]?\\d|2[0-3])[:：]([0-5]\\d)\\s*(?:起|开始)?");
    private static final Pattern AGE =
            Pattern.compile("(\\d{1,3})\\s*(?:周岁|岁|years? old|years? of age)");
    private static final Pattern UNVERIFIED =
            Pattern.compile("(?:未|没有?|不是)\\s*(?:经过?)?认证(?:会员)?|not (?:a )?verified|unverified");
    private static final Pattern VERIFIED = Pattern.compile("认证(?:会员)?|verified");

    private static final Map<String, Pattern> DEEDS = new LinkedHashMap<>();
    private static final Map<String, Both> WORDS = new LinkedHashMap<>();

    static {
        deed("checkin", "打卡|签到|check(?:s|ing)?[- ]?ins?", "打卡", "checks in");
        deed("friend", "邀请|好友|朋友|invites?|friends?", "邀请好友", "invites a friend");
        deed("share", "分享|转发|shares?", "分享", "shares");
        deed("comment", "评论|comments?", "评论", "comments");
        deed("like", "得赞|点赞|赞|likes?", "得赞", "is liked");
        deed("work", "投稿|作品|works?", "作品入选", "has a work shown");
        deed("class", "上课|直播课|直播|class(?:es)?", "上直播课", "attends a class");
        deed("event", "到场|参加活动|events?", "到场参加活动", "attends an event");
    }

    private Phrases() {}

    private static void deed(String kind, String words, String zh, String en) {
        DEEDS.put(kind, Pattern.compile(words));
        WORDS.put(kind, new Both(zh, en));
    }

    /** The deed in words. */
    static Both deed(String kind) {
        return WORDS.getOrDefault(kind, Both.name(kind));
    }

    /** The kind of deed that is meant. */
    static Optional<String> kind(String words) {
        return DEEDS.entrySet().stream()
                .filter(e -> e.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Seconds that are meant; empty for none. */
    static Optional<Integer> seconds(String words) {
        var m = TIME.matcher(words);
        return m.find() ? Optional.of(seconds(m.toMatchResult())) : Optional.empty();
    }

    private static int seconds(MatchResult found) {
        var unit = found.group(3);
        int each = unit.startsWith("h") || unit.contains("时") || unit.contains("钟头") ? 3600 : 60;
        each = unit.startsWith("s") || unit.equals("秒") ? 1 : each;
        int half = found.group(2) == null ? 0 : each / 2;
        return found.group(1).equals("半") ? each / 2 : number(found.group(1)) * each + half;
    }

    /** The second of the clock's day that is meant; {@link Doing#ANY} for none. */
    static int clock(String words) {
        var m = CLOCK.matcher(words);
        return m.find()
                ? Integer.parseInt(m.group(1)) * 3600 + Integer.parseInt(m.group(2)) * 60
                : Doing.ANY;
    }

    /** What somebody is rather than does: an age, or verified or not; empty for neither. */
    static Optional<Doing> being(String words) {
        var age = AGE.matcher(words);
        if (age.find()) {
            return Optional.of(Doing.being("age", Integer.parseInt(age.group(1))));
        }
        if (UNVERIFIED.matcher(words).find()) {
            return Optional.of(Doing.being("verified", 0));
        }
        return VERIFIED.matcher(words).find()
                ? Optional.of(Doing.being("verified", 1))
                : Optional.empty();
    }

    /** A time of the clock taken out of the words. */
    static String withoutClock(String words) {
        return CLOCK.matcher(words).replaceAll(" ");
    }

    /** A length of time taken out of the words. */
    static String withoutTime(String words) {
        return TIME.matcher(words).replaceFirst(" ");
    }

    /** {@code 3}, {@code 三}, {@code 十二}, {@code three}. */
    static int number(String words) {
        if (words.matches("\\d+")) {
            return Integer.parseInt(words);
        }
        if (words.matches("an?")) {
            return 1;
        }
        int english = ENGLISH.indexOf(words);
        if (english >= 0) {
            return english;
        }
        var plain = words.replace('两', '二');
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return Math.max(0, DIGITS.indexOf(plain));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.substring(0, ten));
        int ones = ten == plain.length() - 1 ? 0 : DIGITS.indexOf(plain.substring(ten + 1));
        return Math.max(0, tens) * 10 + Math.max(0, ones);
    }
}
