package kaijuan.desk.web;

/**
 * A campaign among those that somebody looks after.
 *
 * @param stage the stage that it is in, in words
 * @param days its days, in words
 * @param waiting how much waits for them there
 */
public record Listed(
        String name, String host, String href, String stage, String days, int waiting) {}
