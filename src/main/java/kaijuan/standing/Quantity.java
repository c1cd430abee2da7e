package kaijuan.standing;

import kaijuan.ground.text.Both;

/** What a number on a board counts. */
public enum Quantity {
    POINTS("分", "points"),
    /** Seconds. */
    TIME("", ""),
    TITLES("部", "titles"),
    TIMES("次", "times"),
    DAYS("天", "days"),
    PEOPLE("人", "people"),
    WORKS("件", "works"),
    /** Of a composite. */
    SCORE("分", "points");

    private final Both word;

    Quantity(String zh, String en) {
        this.word = new Both(zh, en);
    }

    /** {@code 分}; nothing for time, which is said in hours and minutes. */
    Both word() {
        return word;
    }
}
