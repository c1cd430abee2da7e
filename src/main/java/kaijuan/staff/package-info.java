/**
 * How the staff sign in: a password, one-time codes (RFC 6238) and recovery codes; locks against
 * guessing. What they may do is {@link kaijuan.unit.Roles}'s. Faces: {@link
 * kaijuan.staff.Accounts}, {@link kaijuan.staff.StaffEntrance}, {@link
 * kaijuan.staff.SecondFactors}. Tables: staff_account, staff_recovery, staff_ticket. Easy to get
 * wrong: whoever sets a password for somebody else could take over what that person is granted
 * later, so nobody can; a person sets it after a code sent to their own phone. A try is counted
 * before it is checked, or many at once would all be let through.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.staff;
