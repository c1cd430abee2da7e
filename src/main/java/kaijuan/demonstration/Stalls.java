package kaijuan.demonstration;

import kaijuan.shop.Handing;
import kaijuan.shop.Orders;
import kaijuan.shop.Storekeeping;
import org.springframework.stereotype.Component;

/**
 * The counters of the shop.
 *
 * @param store where stock comes in
 * @param orders where people order
 * @param handing where staff hand over
 */
@Component
record Stalls(Storekeeping store, Orders orders, Handing handing) {}
