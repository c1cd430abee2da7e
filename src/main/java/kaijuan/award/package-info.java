/**
 * What is done about standings: who wins which award, and draws that anyone can verify. Pure
 * functions of the definition and of complete boards; what is published never changes. Face: {@code
 * Honours}, {@code Draws}. Tables: award_publication, award_draw, award_decision. Easy to get
 * wrong: ranks count those who may win, so that whoever is excluded is succeeded by the next; a
 * place that nobody reaches stays empty or falls to the next tier, as the definition says (A6).
 */
@org.jspecify.annotations.NullMarked
package kaijuan.award;
