/**
 * The desks of those who run a campaign: what they look after and the figures of it. Faces: {@link
 * kaijuan.desk.Figures}, {@link kaijuan.desk.Entrants}, {@link kaijuan.desk.Recounting}. Tables:
 * desk_turn, desk_person, desk_day, desk_presence, desk_sum, desk_hour, desk_unit: sums of facts
 * that {@link kaijuan.desk.Turn} brings up to date when the bell has rung. Easy to get wrong: a sum
 * is changed by the difference between an entrant's day as it was summed and as its facts make it
 * now, never by what a ring says.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.desk;
