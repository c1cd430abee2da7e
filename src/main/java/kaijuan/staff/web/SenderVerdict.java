package kaijuan.staff.web;

/**
 * What became of a message that was sent to try.
 *
 * @param taken whether the gateway took it
 * @param said the same in a sentence
 */
public record SenderVerdict(boolean taken, String said) {}
