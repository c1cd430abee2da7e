/**
 * Pages of the room share: one's own shares, and what somebody sees who opens one. No tables. Easy
 * to get wrong: how long a page is looked at is never told by the page, only that it still is.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.share.web;
