/** The pages of desks: what staff look after, its figures, and the rows behind them. */
@org.jspecify.annotations.NullMarked
package kaijuan.desk.web;
