package kaijuan.help;

import java.util.List;

/**
 * Whom readers ask, and what was answered: the chapter {@code help} of a definition.
 *
 * @param contact who answers, and how to reach them
 * @param questions questions that many ask, with their answers
 */
public record Help(Contact contact, List<Asked> questions) {

    static final Help NONE = new Help(new Contact("", "", "", ""), List.of());

    /** Who answers: name, phone, mail and hours; what is not told is empty. */
    public record Contact(String who, String phone, String mail, String hours) {

        /** Whether anything is told. */
        public boolean told() {
            return !(who + phone + mail).isEmpty();
        }
    }

    /** A question with its answer. */
    public record Asked(String ask, String answer) {}
}
