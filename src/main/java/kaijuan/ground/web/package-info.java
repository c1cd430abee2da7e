/**
 * Pages over HTTP: {@link kaijuan.ground.web.Here} is the request as a controller sees it, {@link
 * kaijuan.ground.web.Refusal} a refusal in words. Every route carries one of {@link
 * kaijuan.ground.web.Open}, {@link kaijuan.ground.web.SignedIn}, {@link kaijuan.ground.web.For}. No
 * tables.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.ground.web;
