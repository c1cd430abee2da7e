/**
 * The tariff: how a definition turns facts into points. Pure functions of facts and definition, so
 * that anybody can compute them again without a database. No tables. Face: {@link
 * kaijuan.tariff.Tariff}, {@link kaijuan.tariff.Scoring}. Easy to get wrong: a cap is used up in
 * the order of time across all rules, never rule by rule.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.tariff;
