/**
 * The tree of organisations (unions, libraries, streets, schools, teams) and the roles of staff in
 * it. Faces: {@link kaijuan.unit.Units}, {@link kaijuan.unit.Roles}. Tables: unit, role,
 * unit_version. Easy to get wrong: a unit's id outlives its name and its place in the tree; files
 * and definitions name it by its code. Every change must raise the version row, or other nodes keep
 * the old tree.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.unit;
