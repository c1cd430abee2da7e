/**
 * How short messages reach phones: {@link kaijuan.ground.sender.Sender}, chosen by the property
 * {@code kaijuan.sender}: {@code demonstration} or {@code http}. No tables. Easy to get wrong: a
 * message holds a phone and a code, so it is never logged; only the demonstration shows codes.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.ground.sender;
