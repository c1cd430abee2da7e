package kaijuan.simulation;

import kaijuan.ground.text.Both;

/**
 * Something that somebody is said to do, or to be.
 *
 * @param what {@code read}, {@code finish}, or the kind of a deed; {@code age} or {@code verified}
 * @param medium of what is read, heard or seen; empty for whatever there is
 * @param amount seconds of reading, or how many of anything else, each day
 * @param first the first day, from 1
 * @param last the last day, {@link Integer#MAX_VALUE} for every day
 * @param at the second of the clock's day at which it begins, or {@link #ANY}
 */
record Doing(String what, String medium, int amount, int first, int last, int at) {

    /** At no time in particular. */
    static final int ANY = -1;

    /** What somebody is, on no day in particular. */
    static Doing being(String what, int amount) {
        return new Doing(what, "", amount, 0, 0, ANY);
    }

    boolean on(int day) {
        return day >= first && day <= last;
    }

    /** As it was understood. */
    Both said() {
        if (last == 0) {
            return being();
        }
        var days =
                last == Integer.MAX_VALUE
                        ? new Both("每天", "every day")
                        : first == last
                                ? new Both("第 " + first + " 天", "day " + first)
                                : new Both(
                                        "第 " + first + "—" + last + " 天",
                                        "days " + first + "–" + last);
        var did = did();
        var time = "%02d:%02d".formatted(Math.max(0, at) / 3600, Math.max(0, at) / 60 % 60);
        return at == ANY
                ? new Both(days.zh() + did.zh(), days.en() + ": " + did.en())
                : new Both(
                        days.zh() + " " + time + " 起" + did.zh(),
                        days.en() + " at " + time + ": " + did.en());
    }

    private Both being() {
        if (what.equals("age")) {
            return new Both(amount + " 周岁", amount + " years old");
        }
        return amount == 1
                ? new Both("认证会员", "a verified member")
                : new Both("未认证", "not verified");
    }

    private Both did() {
        return switch (what) {
            case "read" -> {
                var verb =
                        switch (medium) {
                            case "audio" -> new Both("听", "listens");
                            case "video" -> new Both("看", "watches");
                            default -> new Both("读", "reads");
                        };
                yield amount % 60 == 0
                        ? new Both(
                                verb.zh() + " " + amount / 60 + " 分钟",
                                verb.en() + " " + amount / 60 + " minutes")
                        : new Both(
                                verb.zh() + " " + amount + " 秒",
                                verb.en() + " " + amount + " seconds");
            }
            case "finish" -> new Both("完成 " + amount + " 部", "finishes " + amount);
            default -> {
                var one = Phrases.deed(what);
                yield amount == 1
                        ? one
                        : new Both(
                                one.zh() + " " + amount + " 次", one.en() + " " + amount + " times");
            }
        };
    }
}
