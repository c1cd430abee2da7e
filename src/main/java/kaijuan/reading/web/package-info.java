/**
 * Pages of reading: the book page, listening, watching, and what they send back (places, marks). No
 * tables of its own. Easy to get wrong: a place in a chapter counts characters without white space,
 * as the shelf does, so that the browser's line breaks do not move it.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.reading.web;
