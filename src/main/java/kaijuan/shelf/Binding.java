package kaijuan.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kaijuan.ground.web.Refusal;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Binds the files of an EPUB into chapters: named by the contents, cut, linked to each other. */
final class Binding {

    private final EpubContents contents;
    private final @Nullable String cover;
    private final List<Leaf> leaves = new ArrayList<>();

    Binding(EpubContents contents, @Nullable String cover) {
        this.contents = contents;
        this.cover = cover;
    }

    private final Map<String, String> together = new HashMap<>();

    private record Leaf(String name, List<Element> blocks) {

        long length() {
            return blocks.stream().mapToLong(Binding::length).sum();
        }
    }

    /** Adds the next file with the title that it gives itself. */
    void add(String path, String title, List<Element> blocks) {
        if (blocks.isEmpty() || leaves.isEmpty() && onlyCover(blocks)) {
            return;
        }
        blocks.getFirst().attr("data-doc", path);
        var named = contents.name(path);
        if (named.isEmpty() && !contents.lines().isEmpty() && !leaves.isEmpty()) {
            leaves.getLast().blocks().addAll(blocks);
            return;
        }
        var heading = blocks.stream().filter(b -> b.normalName().matches("h[1-3]")).findFirst();
        var name = named.isEmpty() ? heading.map(Element::text).orElse(title) : named;
        var lines = contents.of(path).stream().filter(l -> !l.fragment().isEmpty()).toList();
        if (lines.size() > 1 && blocks.stream().mapToInt(Binding::length).sum() > Cut.LONG) {
            divide(name, blocks, lines);
        } else {
            leaves.add(new Leaf(name, new ArrayList<>(blocks)));
        }
    }

    /** The chapters, with links between them and marks where the contents lead into them. */
    List<Draft.Piece> bound(String title) {
        var runs = new ArrayList<Leaf>();
        for (var leaf : grouped()) {
            var name = leaf.name().isBlank() ? title : Label.cut(leaf.name(), 160);
            Cut.runs(name, leaf.blocks()).forEach((n, run) -> runs.add(new Leaf(n, run)));
        }
        if (runs.size() > Cut.MOST_PIECES) {
            throw Refusal.against("shelf.refused.pieces", Cut.MOST_PIECES);
        }
        link(runs);
        var labels = new HashMap<String, String>();
        contents.lines().forEach(l -> labels.put(l.path() + "#" + l.fragment(), l.label()));
        labels.putAll(together);
        return runs.stream().map(r -> Cut.piece(r.name(), r.blocks(), labels)).toList();
    }

    /** Very short chapters, such as poems, are read together and marked where each begins. */
    private List<Leaf> grouped() {
        long all = leaves.stream().mapToLong(Leaf::length).sum();
        if (leaves.size() < 8 || all / leaves.size() >= Chapters.SHORT) {
            return leaves;
        }
        var groups = new ArrayList<List<Leaf>>();
        long sum = Chapters.PAGE;
        for (var leaf : leaves) {
            if (sum >= Chapters.PAGE) {
                groups.add(new ArrayList<>());
                sum = 0;
            }
            groups.getLast().add(leaf);
            sum += leaf.length();
        }
        return groups.stream().map(this::together).toList();
    }

    private Leaf together(List<Leaf> group) {
        if (group.size() == 1) {
            return group.getFirst();
        }
        var blocks = new ArrayList<Element>();
        for (var leaf : group) {
            var first = leaf.blocks().getFirst();
            if (!first.hasAttr("data-id")) {
                first.attr("data-id", "leaf#" + together.size());
            }
            together.put(first.attr("data-id"), leaf.name());
            blocks.addAll(leaf.blocks());
        }
        return new Leaf(group.getFirst().name() + " — " + group.getLast().name(), blocks);
    }

    /** A long file is divided where the contents lead into it. */
    private void divide(String name, List<Element> blocks, List<EpubContents.Line> lines) {
        var starts =
                lines.stream()
                        .collect(
                                Collectors.toMap(
                                        l -> l.path() + "#" + l.fragment(),
                                        EpubContents.Line::label,
                                        (first, second) -> first));
        leaves.add(new Leaf(name, new ArrayList<>()));
        for (var block : blocks) {
            var start =
                    places(block).stream().map(starts::get).filter(Objects::nonNull).findFirst();
            if (start.isPresent() && !leaves.getLast().blocks().isEmpty()) {
                leaves.add(new Leaf(start.get(), new ArrayList<>()));
            }
            leaves.getLast().blocks().add(block);
        }
    }

    private static void link(List<Leaf> runs) {
        var wanted =
                runs.stream()
                        .flatMap(r -> r.blocks().stream())
                        .flatMap(b -> b.select("[data-to]").stream())
                        .map(a -> a.attr("data-to"))
                        .collect(Collectors.toSet());
        Map<String, String> places = new LinkedHashMap<>();
        for (int no = 1; no <= runs.size(); no++) {
            for (var block : runs.get(no - 1).blocks()) {
                if (block.hasAttr("data-doc")) {
                    places.put(block.attr("data-doc"), "" + no);
                }
                for (var at : block.select("[data-id]")) {
                    var key = at.attr("data-id");
                    if (wanted.contains(key) && !places.containsKey(key)) {
                        at.id("b" + (places.size() + 1));
                        places.put(key, no + "#" + at.id());
                    }
                }
            }
        }
        for (var run : runs) {
            for (var block : run.blocks()) {
                block.select("[data-to]").forEach(a -> lead(a, places));
            }
        }
    }

    private static void lead(Element link, Map<String, String> places) {
        var to = places.get(link.attr("data-to"));
        link.removeAttr("data-to");
        if (to != null) {
            link.attr("href", to);
        }
    }

    private static Set<String> places(Element block) {
        return block.select("[data-id]").stream()
                .map(e -> e.attr("data-id"))
                .collect(Collectors.toSet());
    }

    private boolean onlyCover(List<Element> blocks) {
        return blocks.stream().noneMatch(Element::hasText)
                && blocks.stream()
                        .flatMap(b -> b.select("img").stream())
                        .allMatch(i -> i.attr("src").equals(Addressed.picture("" + cover)));
    }

    private static int length(Element block) {
        return Cut.length(block.wholeText());
    }
}
