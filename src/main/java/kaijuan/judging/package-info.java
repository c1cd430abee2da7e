/**
 * Juries: by which criteria works are judged, by how many, and how a final score is made of it. In
 * this version the chapter {@code juries} of a definition is read, judged and said; nobody judges
 * yet. Face: {@link kaijuan.judging.Juries}. Easy to get wrong: a late judge never blocks a round,
 * and nobody judges their own work or one of their own unit.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.judging;
