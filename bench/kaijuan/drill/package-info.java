/**
 * The kill drill: an installation under load whose program and database are killed at random, and
 * what was acknowledged is looked for afterwards. Easy to get wrong: an answer that never came says
 * nothing, so such a beat may stand or not, but what it adds is bounded by the clock.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.drill;
