package kaijuan.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/** Gives the awards again by the boards of the file, and compares. */
final class AwardCheck {

    private final Opened opened;
    private final Allotment allotment;
    private final Differences found;

    AwardCheck(Opened opened, Allotment allotment, Differences found) {
        this.opened = opened;
        this.allotment = allotment;
        this.found = found;
    }

    /** Compares; gives how many places of awards have a winner. */
    int check() throws Broken {
        var stand = new ArrayList<Lines.Honour>();
        var by = new ArrayList<Lines.Honours>();
        opened.part(
                Format.AWARDS,
                reader -> {
                    by.add(Objects.requireNonNull(reader.next(Lines.Honours.class)));
                    for (var one = reader.next(Lines.Honour.class); one != null; ) {
                        stand.add(one);
                        one = reader.next(Lines.Honour.class);
                    }
                });
        var due = allotment.of(by.getFirst());
        var now = stand.stream().filter(h -> !h.published()).toList();
        for (int i = 0; i < Math.max(now.size(), due.size()); i++) {
            var stands = i < now.size() ? now.get(i) : null;
            var right = i < due.size() ? due.get(i) : null;
            if (!Objects.equals(stands, right)) {
                found.add(differs(stands, right));
            }
        }
        var published = by.getFirst().published();
        if (published != null) {
            published(published, stand.stream().filter(Lines.Honour::published).toList(), due);
        }
        return (int)
                due.stream()
                        .flatMap(h -> h.places().stream())
                        .filter(p -> p.subject() != null)
                        .count();
    }

    /** What was published may be of an earlier moment: another winner is told, not a mistake. */
    private void published(Lines.Honoured head, List<Lines.Honour> stand, List<Lines.Honour> due) {
        for (var one : stand) {
            var like = new Lines.Honour(one.award(), false, one.waits(), one.places());
            if (!due.contains(like)) {
                found.note(
                        new Both(
                                "奖项 %s 第 %d 次公布的结果（截至 %s）与这些榜单算出来的不同。"
                                        .formatted(one.award(), head.no(), head.asOf()),
                                "Award %s, published as no. %d as of %s, differs by these boards."
                                        .formatted(one.award(), head.no(), head.asOf())));
            }
        }
    }

    private static Both differs(Lines.@Nullable Honour stands, Lines.@Nullable Honour due) {
        var award = stands != null ? stands.award() : due != null ? due.award() : "?";
        return new Both(
                "奖项 %s：文件里是 %s，按榜单应当是 %s".formatted(award, said(stands), said(due)),
                "award %s: the file says %s, by the boards it is %s"
                        .formatted(award, said(stands), said(due)));
    }

    private static String said(Lines.@Nullable Honour honour) {
        if (honour == null) {
            return "-";
        }
        return honour.waits()
                ? "(waits)"
                : honour.places().stream()
                        .limit(10)
                        .map(p -> p.no() + " " + p.subject())
                        .toList()
                        .toString();
    }
}
