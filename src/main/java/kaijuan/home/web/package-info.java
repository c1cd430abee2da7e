/** Pages of the reader that mix rooms. No tables. */
@org.jspecify.annotations.NullMarked
package kaijuan.home.web;
