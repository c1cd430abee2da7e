/**
 * Works that people, teams and units enter: for which contests, in which forms, shown and liked
 * how. In this version the chapter {@code contests} of a definition is read, judged and said; works
 * are not taken yet. Face: {@link kaijuan.contest.Contests}. Easy to get wrong: each entry of a
 * work is a participation of its own; what it got before a withdrawal counts nowhere (E6).
 */
@org.jspecify.annotations.NullMarked
package kaijuan.contest;
