/**
 * PostgreSQL, embedded or outside: {@link kaijuan.ground.database.Database} is the face, opened
 * before the beans and closed after them. No tables of the field. Easy to get wrong: the embedded
 * server dies with the thread that started it, so only the {@code Keeper}'s thread starts it; and
 * the folder's lock is lost when this process closes any other handle on the lock file.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.ground.database;
