/**
 * Daily check-ins and streaks. Face: {@link kaijuan.checkin.Checkins}. Table: checkin. Easy to get
 * wrong: a second check-in on the same campaign's day is no error and changes nothing.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.checkin;
