/** Pages and routes of outer systems. No tables. Face: none. */
@org.jspecify.annotations.NullMarked
package kaijuan.outer.web;
