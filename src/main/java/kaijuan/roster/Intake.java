package kaijuan.roster;

/** A kind of spreadsheet that pages take in; the room that it is about builds it. */
public interface Intake {

    /** Its word. */
    String kind();

    /** What taking the file would do; nothing is changed. */
    Report check(Order order, Told told);

    /** Takes the good lines of the file. */
    Report take(Order order, Told told);
}
