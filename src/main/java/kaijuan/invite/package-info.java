/**
 * Personal links and who came through them. Face: {@link kaijuan.invite.Invitations}. Tables:
 * invite_link, invitation. Easy to get wrong: a friend is whoever signs in for the first time ever;
 * everything else that a link can meet (oneself, an old member, the same phone or the same opening
 * again, a second promoter) counts nothing, and keys of the table hold that, not checks before it.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.invite;
