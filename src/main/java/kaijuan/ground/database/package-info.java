/**
 * PostgreSQL, embedded or outside: {@link kaijuan.ground.database.Database}. No tables of the
 * field.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.ground.database;
