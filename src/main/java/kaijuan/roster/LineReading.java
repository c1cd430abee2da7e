package kaijuan.roster;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kaijuan.ground.sheet.Column;
import kaijuan.ground.sheet.Flaw;
import kaijuan.ground.sheet.Line;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Name;
import kaijuan.member.Phone;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Reads lines of a roster: each is somebody, or wrong for a reason. */
final class LineReading {

    static final Column NAME = new Column("name", "姓名", Set.of("真实姓名", "会员姓名", "职工姓名"), true);
    static final Column PHONE =
            new Column("phone", "手机号", Set.of("手机", "手机号码", "电话", "联系电话", "移动电话", "mobile"), true);
    static final Column UNIT =
            new Column("unit", "单位编码", Set.of("单位代码", "所属单位编码", "unit code"), false);

    private static final Pattern DECIMAL = Pattern.compile("(\\d{11})\\.0+");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d{1,2}");
    private static final int DIGITS = 11;

    private final RosterRows rows;
    private final Map<Column, Integer> places;
    private final Function<String, @Nullable Unit> units;
    private final @Nullable Unit under;
    private final Map<Long, Integer> seen = new HashMap<>();

    /**
     * Lines below a header.
     *
     * @param rows hashes names and phones
     * @param places where the columns are
     * @param units gives a unit that the roster may name, by its code; null for any other
     * @param under the unit of lines that name none; null for anywhere
     */
    LineReading(
            RosterRows rows,
            Map<Column, Integer> places,
            Function<String, @Nullable Unit> units,
            @Nullable Unit under) {
        this.rows = rows;
        this.places = places;
        this.units = units;
        this.under = under;
    }

    /** The line as somebody, or null when a flaw has been added. */
    @Nullable Row row(Line line, List<Flaw> flaws) {
        if (!line.flaws().isEmpty()) {
            flaws.add(line.flaws().getFirst());
            return null;
        }
        try {
            var name = name(cell(line, NAME));
            var phone = phone(cell(line, PHONE));
            var unit = unit(cell(line, UNIT));
            var first = seen.putIfAbsent(Long.parseLong(phone.digits()), line.number());
            if (first != null) {
                throw Refusal.against("roster.import.twice", first);
            }
            return new Row(
                    line.number(),
                    phone,
                    name,
                    unit == null ? null : unit.id(),
                    rows.hash(phone),
                    rows.hash(name));
        } catch (Refusal wrong) {
            flaws.add(Flaw.at(line.number(), wrong.key(), wrong.fill()));
            return null;
        }
    }

    private static Name name(String cell) {
        if (cell.isEmpty()) {
            throw Refusal.against("roster.import.no-name");
        }
        return Name.of(cell);
    }

    /** Spreadsheets write phones as numbers: what lost no digit is taken as it was meant. */
    private static Phone phone(String written) {
        // An apostrophe says that what follows is text; some programs write it down.
        var cell = written.replaceFirst("^['’‘]", "");
        if (cell.isEmpty()) {
            throw Refusal.against("roster.import.no-phone");
        }
        var decimal = DECIMAL.matcher(cell);
        if (decimal.matches()) {
            return Phone.of(decimal.group(1));
        }
        if (SCIENTIFIC.matcher(cell).matches()) {
            var number = new BigDecimal(cell);
            if (number.precision() < DIGITS) {
                throw Refusal.against("roster.import.scientific");
            }
            return Phone.of(number.toPlainString());
        }
        return Phone.of(cell);
    }

    private @Nullable Unit unit(String cell) {
        if (cell.isEmpty()) {
            return under;
        }
        var unit = units.apply(cell);
        if (unit == null) {
            throw Refusal.against("roster.import.unit", cell);
        }
        return unit;
    }

    private String cell(Line line, Column column) {
        var place = places.get(column);
        return place == null ? "" : line.cell(place);
    }
}
