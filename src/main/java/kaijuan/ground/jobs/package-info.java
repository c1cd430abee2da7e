/**
 * Work that one node of all does at its time: a room contributes a bean of db-scheduler's type
 * {@code Task}, recurring ones begin by themselves. Table: scheduled_tasks. Easy to get wrong: a
 * job may run twice after a crash in its middle, so what it writes must be guarded by a key.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.ground.jobs;
