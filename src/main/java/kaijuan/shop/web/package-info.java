/**
 * Pages of prizes: the catalogue and a person's own orders, handing over, the organiser's desk. No
 * tables. Easy to get wrong: a form that orders carries its key from the page, so that the page has
 * to be made anew for another order; what an order's owner alone may see stands on no page of the
 * staff.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.shop.web;
