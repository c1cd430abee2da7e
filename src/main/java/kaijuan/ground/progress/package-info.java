/**
 * How far long work is: {@link kaijuan.ground.progress.Progress} is a bar on a terminal and plain
 * lines otherwise. No tables. Easy to get wrong: it writes to the error stream, so that a command's
 * result can be piped.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.ground.progress;
