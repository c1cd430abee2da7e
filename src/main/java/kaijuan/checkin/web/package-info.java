/** Pages of check-ins. No tables. Face: none; rooms above link to it. */
@org.jspecify.annotations.NullMarked
package kaijuan.checkin.web;
