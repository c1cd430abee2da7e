package kaijuan.staff.web;

/**
 * A deed to choose.
 *
 * @param word as the log has it
 * @param said in words
 */
public record AuditWord(String word, String said) {}
