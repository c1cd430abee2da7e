package kaijuan.simulation;

import kaijuan.ground.text.Both;

/**
 * Something that somebody is said to do.
 *
 * @param what {@code read}, {@code finish}, or the kind of a deed
 * @param medium of what is read, heard or seen; empty for whatever there is
 * @param amount seconds of reading, or how many of anything else, each day
 * @param first the first day, from 1
 * @param last the last day, {@link Integer#MAX_VALUE} for every day
 */
record Doing(String what, String medium, int amount, int first, int last) {

    boolean on(int day) {
        return day >= first && day <= last;
    }

    /** As it was understood. */
    Both said() {
        var days =
                last == Integer.MAX_VALUE
                        ? new Both("每天", "every day")
                        : first == last
                                ? new Both("第 " + first + " 天", "day " + first)
                                : new Both(
                                        "第 " + first + "—" + last + " 天",
                                        "days " + first + "–" + last);
        var did = did();
        return new Both(days.zh() + did.zh(), days.en() + ": " + did.en());
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
