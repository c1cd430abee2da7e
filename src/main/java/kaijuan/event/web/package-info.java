/** Pages of events. No tables. Face: none; rooms above link to it. */
@org.jspecify.annotations.NullMarked
package kaijuan.event.web;
