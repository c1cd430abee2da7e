/**
 * Results that anybody can check: a campaign's definition, facts, ledger and boards in one file,
 * under pseudonyms, and the check of such a file without a database. Tables: result_export. Face:
 * {@link kaijuan.result.Exports}, {@link kaijuan.result.Verifying}. Easy to get wrong: facts are
 * made coarser only where ledger and boards stay the same to the last moment.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.result;
