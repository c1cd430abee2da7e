/** What a demonstration sends out: a stream for its live class. No tables. */
@org.jspecify.annotations.NullMarked
package kaijuan.demonstration.web;
