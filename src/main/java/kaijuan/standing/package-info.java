/**
 * Who stands where, as of when: boards of people and of units. Live scores are derived rows that a
 * node keeps in order in its memory for exact ranks; a published board is a sorted copy with its
 * moment. Face: {@code Standings}. Tables: standing_turn, standing_row, standing_feed, publication,
 * publication_row. Easy to get wrong: ties go to who reached the score first, then to the smaller
 * number, everywhere alike ({@link kaijuan.standing.Key}); people who are not listed take no place.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.standing;
