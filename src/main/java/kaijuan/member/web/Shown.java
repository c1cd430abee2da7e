package kaijuan.member.web;

/**
 * A code of the demonstration.
 *
 * @param phone masked
 * @param code the code
 * @param minutes how long ago, in whole minutes
 */
public record Shown(String phone, String code, long minutes) {}
