/**
 * Pages of the room invite: where a link leads, and the poster. No tables. Easy to get wrong: an
 * answer says nothing about strangers; whoever opens a link learns the mask of whoever invited.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.invite.web;
