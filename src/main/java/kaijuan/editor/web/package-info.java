/** The organiser's pages: drafts, the editor, previews of changes, versions. */
@org.jspecify.annotations.NullMarked
package kaijuan.editor.web;
