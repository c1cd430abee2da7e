package kaijuan.staff.web;

/**
 * What walking the chain found.
 *
 * @param whole whether nothing is broken
 * @param said the same in a sentence
 * @param anchor the last sound entry's number and digest, to be kept elsewhere
 */
public record AuditVerdict(boolean whole, String said, String anchor) {}
