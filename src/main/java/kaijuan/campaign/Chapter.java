package kaijuan.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chapter of the definition, owned by the room whose rules it holds. A bean of this type is found
 * by itself.
 *
 * @param <T> what the room makes of its chapter
 */
public interface Chapter<T> {

    /**
     * The chapter's key at the top of the document, and all keys below it, each described once. No
     * other key can be written or read; the schema, the reference and the editor follow it.
     */
    Key keys();

    /** The chapter's key at the top of the document. */
    default String key() {
        return keys().name();
    }

    /** The type under which {@link Campaign#chapter} gives it. */
    Class<T> type();

    /**
     * Reads the chapter; mistakes are noted in the section's findings, never thrown.
     *
     * @param section the chapter, or null when the document has none; a chapter that is a list is
     *     {@code section.sections(key())}
     * @param outline what the chapters before have said; their order is that of {@code @Order}
     */
    T read(@Nullable Section section, Campaign outline);

    /** The chapter in plain words, for the rules page; the same object that is executed. */
    List<Passage> says(Campaign campaign);
}
