package kaijuan.ground.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Seals columns of a table, whose rows have numbers, under the key in use now. */
public abstract class Resealing implements SealedRows {

    private record Row(long id, List<byte @Nullable []> columns) {}

    /**
     * How it is done for a table.
     *
     * @param old gives the number and the sealed columns of at most {@code :most} rows that are not
     *     under {@code :key}, for update
     * @param reseal writes {@code :ids} and the columns {@code :c0, :c1} and so on, all as arrays
     * @param under gives each key's number and how many columns lie under it
     * @param purposes what each column is sealed for
     */
    public record Statements(String old, String reseal, String under, List<String> purposes) {}

    private final JdbcClient sql;
    private final Sealing sealing;
    private final TransactionOperations transaction;
    private final Statements statements;

    /** Seals with the statements of the room. */
    protected Resealing(
            JdbcClient sql,
            Sealing sealing,
            TransactionOperations transaction,
            Statements statements) {
        this.sql = sql;
        this.sealing = sealing;
        this.transaction = transaction;
        this.statements = statements;
    }

    @Override
    public final int reseal(int atMost) {
        return transaction.execute(open -> batch(atMost));
    }

    @Override
    public final Map<Integer, Long> under() {
        return Under.of(sql.sql(statements.under()));
    }

    private int batch(int atMost) {
        int width = statements.purposes().size();
        var rows =
                sql.sql(statements.old())
                        .param("key", sealing.key())
                        .param("most", atMost)
                        .query(
                                (r, n) -> {
                                    var columns = new ArrayList<byte @Nullable []>();
                                    for (int i = 0; i < width; i++) {
                                        columns.add(r.getBytes(i + 2));
                                    }
                                    return new Row(r.getLong(1), columns);
                                })
                        .list();
        if (!rows.isEmpty()) {
            write(rows, width);
        }
        return rows.size();
    }

    private void write(List<Row> rows, int width) {
        var statement =
                sql.sql(statements.reseal())
                        .param("ids", rows.stream().mapToLong(Row::id).toArray());
        for (int i = 0; i < width; i++) {
            var purpose = statements.purposes().get(i);
            var column = new byte[rows.size()][];
            for (int n = 0; n < column.length; n++) {
                column[n] = sealing.again(purpose, rows.get(n).columns().get(i));
            }
            statement = statement.param("c" + i, column);
        }
        statement.update();
    }
}
