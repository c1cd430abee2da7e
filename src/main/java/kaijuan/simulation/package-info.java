/**
 * Plays a campaign through its definition before it is held, or facts of a past one through another
 * definition. No tables, no database. Face: {@link kaijuan.simulation.Simulating}, {@link
 * kaijuan.simulation.Replaying}. Easy to get wrong: each person has chance of their own from the
 * seed and their number, so that the outcome is the same however many processors play.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.simulation;
