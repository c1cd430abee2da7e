package kaijuan.shelf;

/** Addresses in a chapter's HTML that are known only when the title has its number. */
final class Addressed {

    private static final String PICTURE = "<img src=\"picture:";

    private Addressed() {}

    /** What a chapter holds in place of a picture's address until its title has a number. */
    static String picture(String name) {
        return "picture:" + name;
    }

    /**
     * The chapter with the addresses of its pictures. Clean HTML escapes brackets in text and
     * quotes in attributes, so what is replaced can only be the start of a tag.
     */
    static String html(String html, long title) {
        return html.replace(PICTURE, "<img src=\"/shelf/picture/" + title + "/");
    }
}
