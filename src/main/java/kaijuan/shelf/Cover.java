package kaijuan.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A cover drawn for a title without one: its name from top to bottom, the author, a seal.
 *
 * @param title the title
 * @param by the author with the time, or who speaks
 */
public record Cover(Title title, String by) {

    private static final List<Palette> PALETTES =
            List.of(
                    new Palette("#e8dfc6", "#24211c", "#a8321f"),
                    new Palette("#cfd9cd", "#24211c", "#a8321f"),
                    new Palette("#2e393a", "#efe9db", "#c9503a"),
                    new Palette("#d9c7a3", "#24211c", "#a8321f"),
                    new Palette("#3f5a4c", "#f1ecdf", "#d0604a"),
                    new Palette("#c9d3da", "#24211c", "#a8321f"),
                    new Palette("#5b2f2a", "#f3e8d8", "#d9745c"),
                    new Palette("#f1ece0", "#24211c", "#a8321f"));

    private static final int[] SIZES = {54, 46, 40, 34, 29, 25, 21, 18};
    private static final Map<String, String> UPRIGHT =
            Map.of(
                    "（", "︵", "）", "︶", "《", "︽", "》", "︾", "—", "︱", "…", "︙", "：", "︰", "“", "﹁",
                    "”", "﹂");
    private static final String SERIF =
            "'Noto Serif SC','Source Han Serif SC','Songti SC',STSong,SimSun,serif";

    private record Palette(String ground, String ink, String seal) {}

    private record Shape(int width, int height) {}

    /** The drawing as SVG; no script, no style, no address in it. */
    public String svg() {
        return svg("role=\"img\"");
    }

    /** The same as a part of a page, which says the name beside it. */
    public String inline() {
        return svg("class=\"cover\" aria-hidden=\"true\" preserveAspectRatio=\"xMinYMax\"");
    }

    /** The cover of a title with what is known of it. */
    public static Cover of(Title title, Imprint imprint) {
        var dynasty = imprint.dynasty();
        return new Cover(
                title, dynasty.isEmpty() ? title.author() : "〔" + dynasty + "〕" + title.author());
    }

    private String svg(String attributes) {
        var shape = shape();
        var palette = PALETTES.get(Math.floorMod(title.name().hashCode(), PALETTES.size()));
        var out = new StringBuilder(4000);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(shape.width() + " " + shape.height() + "\" " + attributes + ">");
        rect(out, 0, 0, shape.width(), shape.height(), palette.ground(), 1);
        rect(out, 0, 0, 16, shape.height(), "#000000", 0.07);
        out.append("<g font-family=\"" + SERIF + "\" text-anchor=\"middle\" fill=\"")
                .append(palette.ink() + "\">");
        name(out, shape);
        author(out, shape);
        seal(out, shape, palette);
        return out.append("</g></svg>").toString();
    }

    private Shape shape() {
        return switch (title.medium()) {
            case Title.AUDIO -> new Shape(300, 300);
            case Title.VIDEO -> new Shape(480, 270);
            default -> new Shape(300, 400);
        };
    }

    private void name(StringBuilder out, Shape shape) {
        // Above the seal, which stands under the first column.
        int height = shape.height() - 112;
        int width = shape.width() - 120;
        var plain = title.name().replaceAll("^《([^《》]*)》$", "$1");
        for (int size : SIZES) {
            var columns = columns(plain, Math.max(1, (int) (height / (size * 1.14))));
            boolean last = size == SIZES[SIZES.length - 1];
            int room = Math.max(1, (int) (width / (size * 1.3)));
            if (columns.size() <= room || last) {
                draw(out, columns.subList(0, Math.min(room, columns.size())), shape, size);
                return;
            }
        }
    }

    private static void draw(StringBuilder out, List<List<String>> columns, Shape shape, int size) {
        double x = shape.width() - 28 - size / 2.0;
        for (var column : columns) {
            double y = 36 + size * 0.88;
            for (var letter : column) {
                letter(out, letter, x, y, size, 700, 1);
                y += size * 1.14;
            }
            x -= size * 1.3;
        }
    }

    /** The name in columns; a new one begins behind a dot, a colon or a space. */
    private static List<List<String>> columns(String name, int most) {
        var columns = new ArrayList<List<String>>();
        for (var phrase : name.split("[·・：:\\s]+")) {
            for (var run : runs(phrase, most)) {
                columns.add(run);
            }
        }
        return columns;
    }

    private static List<List<String>> runs(String phrase, int most) {
        var letters = phrase.codePoints().mapToObj(Character::toString).toList();
        var runs = new ArrayList<List<String>>();
        int many = (letters.size() + most - 1) / most;
        for (int i = 0; i < many; i++) {
            // Even columns look calmer than a full one and a rest.
            int from = (int) Math.round((double) letters.size() * i / many);
            int to = (int) Math.round((double) letters.size() * (i + 1) / many);
            runs.add(letters.subList(from, to));
        }
        return runs;
    }

    private void author(StringBuilder out, Shape shape) {
        var plain = by.replaceAll("[（(][^）)]*[）)]$", "");
        int room = (shape.height() - 100) / 17;
        var all = plain.codePoints().mapToObj(Character::toString).toList();
        var letters = new ArrayList<>(all.subList(0, Math.min(room, all.size())));
        if (all.size() > room) {
            letters.set(room - 1, "…");
        }
        double y = shape.height() - 30 - (letters.size() - 1) * 17.0;
        for (var letter : letters) {
            letter(out, letter, 42, y, 15, 400, 0.8);
            y += 17;
        }
    }

    private void seal(StringBuilder out, Shape shape, Palette palette) {
        var word =
                switch (title.medium()) {
                    case Title.AUDIO -> "听";
                    case Title.VIDEO -> "看";
                    default -> "读";
                };
        int x = shape.width() - 62;
        int y = shape.height() - 62;
        out.append("<g transform=\"rotate(-5 " + (x + 17) + " " + (y + 17) + ")\">");
        out.append("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"34\" height=\"34\" rx=\"4\" ")
                .append("fill=\"" + palette.seal() + "\"/><g fill=\"#fbf6ea\">");
        letter(out, word, x + 17, y + 25.5, 23, 700, 1);
        out.append("</g></g>");
    }

    private static void rect(
            StringBuilder out, int x, int y, int width, int height, String fill, double opacity) {
        out.append("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"")
                .append(height + "\" fill=\"" + fill + "\" fill-opacity=\"" + opacity + "\"/>");
    }

    private static void letter(
            StringBuilder out,
            String letter,
            double x,
            double y,
            int size,
            int weight,
            double opacity) {
        out.append("<text x=\"" + Math.round(x * 10) / 10.0 + "\" y=\"" + Math.round(y * 10) / 10.0)
                .append("\" font-size=\"" + size + "\" font-weight=\"" + weight)
                .append(opacity < 1 ? "\" fill-opacity=\"" + opacity : "")
                .append("\">")
                .append(escaped(UPRIGHT.getOrDefault(letter, letter)))
                .append("</text>");
    }

    private static String escaped(String letter) {
        return switch (letter) {
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "&" -> "&amp;";
            default -> Character.isISOControl(letter.codePointAt(0)) ? " " : letter;
        };
    }
}
