/**
 * The message centre of a person. No tables. Easy to get wrong: looking at the page reads nothing
 * by itself, since browsers fetch pages ahead; the page says so when it was seen.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.message.web;
