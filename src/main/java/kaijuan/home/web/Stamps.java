package kaijuan.home.web;

/**
 * Where a member stands with stamps.
 *
 * @param entered whether they have entered the campaign
 * @param stamps whether the campaign takes check-ins; else a day with counted time has its stamp
 * @param open whether today can have a stamp
 * @param today whether today has one
 * @param days how many days have one
 * @param streak how many days in a row, up to today or yesterday
 */
public record Stamps(
        boolean entered, boolean stamps, boolean open, boolean today, int days, int streak) {}
