/** Pages of the room help. No tables. */
@org.jspecify.annotations.NullMarked
package kaijuan.help.web;
