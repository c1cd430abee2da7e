/**
 * Results of outer systems: a quiz, a vendor's reading platform. Face: {@link
 * kaijuan.outer.Reports}, {@link kaijuan.outer.Partners}. Tables: outer_partner, outer_report. Easy
 * to get wrong: the key of a request is kept for good, so that the same request sent again, after
 * however long, is the same fact; and whoever holds no key of the campaign learns of nobody.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.outer;
