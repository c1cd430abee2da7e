/**
 * Commands of the command line, one class each. Face: {@link kaijuan.command.Commands}. No tables.
 * Easy to get wrong: a command that ends must close what it opened, or the embedded database stays.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.command;
