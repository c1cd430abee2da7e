package kaijuan.reading;

/** Planted: statements of a room that write below, read above, name a schema and no column. */
public final class PlantedStatements {

    public static final String WRITE_BELOW = "update member set name = :name";
    public static final String READ_ABOVE = "select b.id from beat b join row r on r.id = b.id";
    public static final String READ_ABOVE_IN_LIST = "select b.id from beat b, row r";
    public static final String STAR = "select * from beat";
    public static final String SCHEMA = "select b.id from public.beat b";

    private PlantedStatements() {}
}
