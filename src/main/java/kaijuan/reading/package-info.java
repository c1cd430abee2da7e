/**
 * Time and completion, credited from heartbeats: book, audio and video alike. Faces: {@link
 * kaijuan.reading.Readings}. Tables: reading_pulse (where a member reads now), reading_span (the
 * fact), reading_place, reading_mark, reading_device (in which browsers). Easy to get wrong: a
 * client never says how long it read; a beat proves the time since this member's beat before, on
 * whatever device or title, at most {@link kaijuan.reading.Pace#LONGEST}; a longer gap proves
 * nothing.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.reading;
