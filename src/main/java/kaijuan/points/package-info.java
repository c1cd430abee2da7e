/**
 * The tariff (rules) and the ledger. Face: {@link kaijuan.points.Points}. Tables: ledger_entry,
 * points_day, points_account, all of them rebuildable from the facts. Easy to get wrong: time is
 * summed before it is divided (three times 20 minutes at 30 minutes each are two, not none), and a
 * cap is taken in the order in which things happened.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.points;
