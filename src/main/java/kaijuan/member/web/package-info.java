/**
 * Pages of the room member: signing in, the person's own page, the privacy text. No tables. Easy to
 * get wrong: {@code back} comes from outside and is followed only through {@code LocalPath}.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.member.web;
