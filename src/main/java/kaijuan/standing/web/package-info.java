/**
 * Pages of boards, and the same for programs. Easy to get wrong: nobody's number, phone or whole
 * name stands on a page or in an answer; only the mask does.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.standing.web;
