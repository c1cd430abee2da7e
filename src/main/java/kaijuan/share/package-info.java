/**
 * Titles and campaigns that members share, and how long others looked at them. Face: {@link
 * kaijuan.share.Shares}. Tables: share_link, share_opening. Easy to get wrong: an opening grows
 * while it is looked at and becomes a fact when that is over; from then on it never changes.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.share;
