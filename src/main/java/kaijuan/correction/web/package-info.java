/** The organiser's desk of corrections. No tables. Face: none. */
@org.jspecify.annotations.NullMarked
package kaijuan.correction.web;
