/**
 * How a person's account is kept theirs: a new phone, accounts elsewhere that open this one.
 * Tables: outer_account, account_way. Faces: {@link kaijuan.account.NewPhone}, {@link
 * kaijuan.account.OuterAccounts}. Easy to get wrong: nothing here may tell whether somebody else
 * has a phone before that phone is proven.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.account;
