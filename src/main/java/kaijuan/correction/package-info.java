/**
 * What staff decide about a member's day, with a reason that the member sees: facts of their own,
 * appended, never edits. Face: {@link kaijuan.correction.Corrections}. Table: correction. Easy to
 * get wrong: a correction that another takes back does not count, and neither does the other; both
 * stay to be read.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.correction;
