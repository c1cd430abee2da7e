/**
 * The program: {@link kaijuan.Kaijuan} picks a command. Rooms are the packages below; {@code
 * docs/architecture.md} tells which may know which.
 */
@org.jspecify.annotations.NullMarked
package kaijuan;
