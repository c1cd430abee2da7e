/** The laws of the house as tests. Each says what to do, and is shown to bite. */
@org.jspecify.annotations.NullMarked
package kaijuan.house;
