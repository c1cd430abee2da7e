/**
 * Help: whom to ask, what was answered before, and one's own questions. Table: help_question.
 * Faces: {@link kaijuan.help.Help} (the definition's chapter), {@link kaijuan.help.Questions}. Easy
 * to get wrong: questions may hold personal data, so words are sealed and shown to nobody but
 * whoever asked and those who answer.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.help;
