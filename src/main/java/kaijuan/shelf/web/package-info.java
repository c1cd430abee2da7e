/**
 * The shelf over HTTP: covers, media with ranges, captions, pictures and the librarian's desk. No
 * tables. Easy to get wrong: an answer with a range must name the same entity tag as the whole.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.shelf.web;
