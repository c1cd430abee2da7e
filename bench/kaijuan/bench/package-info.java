/** Benchmarks: one command runs them all, each prints ratios against a rival of the same run. */
@org.jspecify.annotations.NullMarked
package kaijuan.bench;
