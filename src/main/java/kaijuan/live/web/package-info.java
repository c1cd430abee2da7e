/**
 * Pages of live classes: the list, a class with its way in, calendars, the organiser's desk. No
 * tables of its own. Easy to get wrong: a page on which people wait asks every few seconds whether
 * the class still stands as they see it, and that question may cost no statement.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.live.web;
