package kaijuan.reading;

/** Runs of whole numbers, united where they touch at the end, as PostgreSQL writes multiranges. */
final class Runs {

    private final StringBuilder closed = new StringBuilder();
    private int from = -1;
    private int to = -1;

    void add(int start, int end) {
        if (start == to) {
            to = end;
            return;
        }
        close();
        from = start;
        to = end;
    }

    /** The literal of an {@code int4multirange}. */
    @Override
    public String toString() {
        var last = to > from ? "[" + from + "," + to + ")" : "";
        return "{" + closed + (closed.isEmpty() || last.isEmpty() ? "" : ",") + last + "}";
    }

    private void close() {
        if (to > from) {
            closed.append(closed.isEmpty() ? "" : ",").append("[" + from + "," + to + ")");
        }
    }
}
