/**
 * The whole installation in one file, and back: {@link kaijuan.ground.backup.Backup} writes the
 * database as of one moment and the files beside it, while others work on; {@link
 * kaijuan.ground.backup.Restore} reads it all before it changes anything, and then changes
 * everything in one transaction. No tables. Easy to get wrong: keys are not in a backup unless they
 * are asked for; the moment is taken before the files are listed.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.ground.backup;
