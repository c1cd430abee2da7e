/**
 * Events held on site: who is there enters a code, or follows it, and has attended once. Face:
 * {@link kaijuan.event.Events}, {@link kaijuan.event.Attendances}. Tables: event, event_attendance.
 * Easy to get wrong: a code that changes is good for the step before too, for nobody types in no
 * time; and the name of an event stays once somebody has attended, as rules ask for it.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.event;
