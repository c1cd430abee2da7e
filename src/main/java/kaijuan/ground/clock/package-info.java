/** The injected clock: time comes from the one bean of type {@link java.time.Clock}. */
@org.jspecify.annotations.NullMarked
package kaijuan.ground.clock;
