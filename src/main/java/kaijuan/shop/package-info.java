/**
 * Prizes for points (C4). Faces: {@link kaijuan.shop.Prizes}, {@link kaijuan.shop.Orders}, {@link
 * kaijuan.shop.Handing}. Tables: prize, prize_stock, prize_supply, prize_picture, prize_order,
 * prize_step, prize_account, prize_code. Easy to get wrong: points are spent here and nowhere
 * earned, so that no order moves a rank; stock, balance and limits are held by the rows that an
 * order locks (order, then account, then stock, then code, always in this order), never by a look
 * before.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.shop;
