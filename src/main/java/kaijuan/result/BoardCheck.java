package kaijuan.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import kaijuan.standing.Boards;
import kaijuan.standing.Placing;
import kaijuan.standing.Printed;
import org.jspecify.annotations.Nullable;

/** Places everybody again and compares with the boards in the file. */
final class BoardCheck {

    private final Opened opened;
    private final Campaign campaign;
    private final Recounting count;
    private final Allotment allotment;
    private final Differences found;

    BoardCheck(
            Opened opened,
            Campaign campaign,
            Recounting count,
            Allotment allotment,
            Differences found) {
        this.opened = opened;
        this.campaign = campaign;
        this.count = count;
        this.allotment = allotment;
        this.found = found;
    }

    /** Compares those of the boards that can be counted again; gives how many places they have. */
    long check(List<Lines.Head> all, List<Lines.Head> now) throws Broken {
        long places = 0;
        for (var head : now) {
            places += check(head);
        }
        for (var head : all) {
            if (!now.contains(head)) {
                found.skipped(head);
                taken(head);
            }
        }
        return places;
    }

    private int check(Lines.Head head) throws Broken {
        var board = campaign.chapter(Boards.class).of(head.board()).orElseThrow();
        var rows = taken(head);
        var below = new Filed(count.roster(), count.tally(), head.asOf(), rows, board.people());
        var due = new ArrayList<Lines.Row>();
        Placing.of(campaign, board, head.asOf(), below)
                .each(p -> due.add(row(p, below, board.people())));
        compare(head.board(), some(rows, true), some(due, true));
        // Who is not listed takes no place, and their order among themselves says nothing.
        compare(head.board(), sorted(some(rows, false)), sorted(some(due, false)));
        return rows.size();
    }

    private void compare(String board, List<Lines.Row> rows, List<Lines.Row> due) {
        for (int i = 0; i < Math.max(rows.size(), due.size()); i++) {
            var stands = i < rows.size() ? rows.get(i) : null;
            var right = i < due.size() ? due.get(i) : null;
            if (!Objects.equals(stands, right)) {
                found.add(differs(board, i + 1, stands, right));
                return;
            }
        }
    }

    private static List<Lines.Row> some(List<Lines.Row> rows, boolean listed) {
        return rows.stream().filter(r -> r.listed() == listed).toList();
    }

    private static List<Lines.Row> sorted(List<Lines.Row> rows) {
        return rows.stream().sorted(Comparator.comparing(Lines.Row::subject)).toList();
    }

    /**
     * The rows as they stand. Awards follow from those of the version that runs, whatever was told
     * since; from others none does.
     */
    private List<Lines.Row> taken(Lines.Head head) throws Broken {
        var rows = rows(head);
        campaign.chapter(Boards.class)
                .of(head.board())
                .filter(board -> head.version() == campaign.version())
                .ifPresent(board -> rows.forEach(row -> allotment.row(board, row)));
        return rows;
    }

    private List<Lines.Row> rows(Lines.Head head) throws Broken {
        var rows = new ArrayList<Lines.Row>();
        opened.part(
                Format.board(head.board()),
                reader -> {
                    for (var r = reader.next(Lines.Row.class); r != null; ) {
                        rows.add(r);
                        r = reader.next(Lines.Row.class);
                    }
                });
        return rows;
    }

    private Lines.Row row(Printed place, Filed below, boolean people) {
        return new Lines.Row(
                place.list().isEmpty() ? null : place.list(),
                place.rank(),
                people ? below.person(place.subject()) : count.roster().code(place.subject()),
                place.score(),
                place.reachedAt(),
                place.listed(),
                place.target());
    }

    private static Both differs(
            String board, int line, Lines.@Nullable Row stands, Lines.@Nullable Row due) {
        return new Both(
                "榜单 %s 第 %d 位：文件里是 %s，按事实应当是 %s".formatted(board, line, said(stands), said(due)),
                "board %s, line %d: the file says %s, by the facts it is %s"
                        .formatted(board, line, said(stands), said(due)));
    }

    private static String said(Lines.@Nullable Row row) {
        return row == null
                ? "-"
                : "%s#%d %s %d (%s%s%s)"
                        .formatted(
                                row.list() == null ? "" : row.list() + " ",
                                row.rank(),
                                row.subject(),
                                row.score(),
                                row.reached(),
                                row.listed() ? "" : ", not listed",
                                row.target() == null ? "" : ", target " + row.target());
    }
}
