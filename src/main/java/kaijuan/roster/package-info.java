/**
 * A roster of names and phones of a campaign, whole or of a unit with all below it, and whose
 * membership it verifies (D4): by itself where phone and name match, by a person where one of them
 * does. Faces: {@link kaijuan.roster.Rosters}, {@link kaijuan.roster.Certifications}. Tables:
 * roster_line, certification. Easy to get wrong: nobody learns from an answer whether a stranger is
 * on it. A reader's page says "verified" or "not verified" and nothing else, and who typed a name
 * that somebody else has is told nothing when that is refused.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.roster;
