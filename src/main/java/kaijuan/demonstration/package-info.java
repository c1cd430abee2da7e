/**
 * The demonstration: campaigns dated around today, people who do not exist, and a history of them
 * that goes through the same doors as real reading. Face: {@link
 * kaijuan.demonstration.Demonstration}. No tables of its own but a mark in note. Easy to get wrong:
 * whatever is made here must be marked as made up wherever it is shown.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.demonstration;
