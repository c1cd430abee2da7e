package kaijuan.shelf;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that is kept.
 *
 * @param digest SHA-256 of its content in hex
 * @param type its content type
 * @param since when it was taken in
 * @param path where it lies
 */
public record Kept(String digest, String type, Instant since, Path path) {}
