package kaijuan.campaign;

import java.util.Set;

/** What a room has read of its chapter, where facts of some kinds cannot arise without it. */
public interface Source {

    /** The chapter's key. */
    String key();

    /** The kinds of its facts. */
    Set<String> kinds();

    /** Whether the campaign has the chapter. */
    boolean open();

    /** Notes a mistake at the key if facts of the kind need a chapter that the campaign lacks. */
    static void needed(Campaign outline, String kind, Section section, String key) {
        outline.chapters().values().stream()
                .filter(Source.class::isInstance)
                .map(Source.class::cast)
                .filter(s -> s.kinds().contains(kind) && !s.open())
                .findFirst()
                .ifPresent(s -> lacks(section, key, s.key()));
    }

    private static void lacks(Section section, String key, String chapter) {
        section.wrong(
                key,
                "要先有 " + chapter + " 一章，才会有这样的事实；可以写 " + chapter + ": {}。",
                "such facts need the chapter " + chapter + "; " + chapter + ": {} will do.");
    }
}
