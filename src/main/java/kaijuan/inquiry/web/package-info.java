/** The organiser's desk of cases of odd reading, and the member's own. No tables. Face: none. */
@org.jspecify.annotations.NullMarked
package kaijuan.inquiry.web;
