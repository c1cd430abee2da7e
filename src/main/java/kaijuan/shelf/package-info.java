/**
 * What there is to read, hear and see. Tables: title, title_tag, part, part_text, part_mark,
 * picture; files lie in the data folder by content digest. Face: {@link kaijuan.shelf.Shelf}. Easy
 * to get wrong: lengths of books count characters that are not white space, those of recordings
 * milliseconds; the content of a file decides what it is, never its name; a hidden title keeps its
 * name for those who read it, but its text and files are gone from the web.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.shelf;
