/**
 * The desk of rosters and the page that takes spreadsheets in. No tables. Face: none. Easy to get
 * wrong: a clerk sees near misses of the own units alone, and imports for them alone.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.roster.web;
