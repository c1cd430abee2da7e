package kaijuan.points;

/** What a floor above wants to be rung for. Without such a bean only changed points ring. */
public interface Attention {

    /** Whether every fact of the campaign matters, also where no points follow from it. */
    boolean everyFact(long campaign);
}
