/**
 * A person: phone, real name, sign-in and consent. Tables: member, code, consent, sign_in,
 * sign_in_link. Faces: {@link kaijuan.member.Members} (who), {@link kaijuan.member.SignIns} (who is
 * signed in where). Personal data stays behind this door: other rooms keep the member's number and
 * show the mask. Easy to get wrong: {@code Members.phone} and {@code realName} are for the person's
 * own pages only; a {@link kaijuan.member.Phone} prints masked on purpose.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.member;
