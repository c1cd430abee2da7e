/** Pages of the room account. No tables. */
@org.jspecify.annotations.NullMarked
package kaijuan.account.web;
