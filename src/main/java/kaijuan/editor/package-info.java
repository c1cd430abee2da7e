/**
 * The organiser's editor: drafts of definitions, the form beside the document, templates, trying
 * out. Faces: {@link kaijuan.editor.Drafts}, {@link kaijuan.editor.Amending}. Table: editor_draft.
 * Easy to get wrong: the form changes the document where a value stands and leaves every other
 * character alone; a definition is never written anew from what was read of it.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.editor;
