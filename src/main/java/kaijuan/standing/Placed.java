package kaijuan.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;

/**
 * Everybody's place on a board of any kind, in memory: about 40 bytes a person and 16 for each
 * number of theirs.
 */
final class Placed implements Places {

    private final Board board;
    private final Field field;
    private final Lists lists;
    private final List<Roll> rolls;
    private final int[] positions;

    private Placed(Board board, Field field, Lists lists) {
        this.board = board;
        this.field = field;
        this.lists = lists;
        this.rolls =
                IntStream.range(0, lists.all().size())
                        .mapToObj(list -> new Roll(board, field, members(list)))
                        .toList();
        this.positions = new int[field.size()];
        Arrays.fill(positions, Roll.NONE);
        for (var roll : rolls) {
            for (int i = 0; i < roll.members.length; i++) {
                positions[roll.members[i]] = i;
            }
        }
    }

    /** Places everybody by what happened before the moment. */
    static Placed of(Campaign campaign, Board board, Instant asOf, Below below) {
        var people = Gathered.of(board, asOf, below);
        var lists = Lists.of(board, below.units());
        var field =
                board.people()
                        ? people.people(lists, below)
                        : Unified.of(campaign, board, people, asOf, below);
        return new Placed(board, field, lists);
    }

    /** Who is on the list: people with anything of what they are ranked by; units all. */
    private int[] members(int list) {
        return IntStream.range(0, field.size())
                .filter(i -> field.lists()[i] == list && (!board.people() || scores(i)))
                .toArray();
    }

    private boolean scores(int index) {
        for (int p = 0; p < board.formula().parts().size(); p++) {
            if (field.columns().get(p).values()[index] > 0) {
                return true;
            }
        }
        return false;
    }

    Board board() {
        return board;
    }

    Field field() {
        return field;
    }

    Lists lists() {
        return lists;
    }

    /** The list with the index. */
    Roll roll(int list) {
        return rolls.get(list);
    }

    @Override
    public void each(Consumer<Printed> to) {
        for (int list = 0; list < rolls.size(); list++) {
            for (int i = 0; i < rolls.get(list).members.length; i++) {
                to.accept(row(list, i));
            }
        }
    }

    /** Public rows of the list from the place on. */
    List<Printed> from(int list, int place, int count) {
        var roll = rolls.get(list);
        return IntStream.range(roll.from(place), roll.members.length)
                .filter(roll::listed)
                .limit(count)
                .mapToObj(i -> row(list, i))
                .toList();
    }

    /** The subject's row, on whichever list it is. */
    Optional<Printed> of(long subject) {
        int at = field.index(subject);
        return at < 0 || positions[at] == Roll.NONE
                ? Optional.empty()
                : Optional.of(row(field.lists()[at], positions[at]));
    }

    /** The row above the one of the subject, whose rank is better. */
    Optional<Printed> above(long subject) {
        int at = field.index(subject);
        if (at < 0 || positions[at] == Roll.NONE) {
            return Optional.empty();
        }
        int list = field.lists()[at];
        int above = rolls.get(list).above[positions[at]];
        return above == Roll.NONE ? Optional.empty() : Optional.of(row(list, above));
    }

    /** How numbers of the subject's list come into their forms. */
    List<Normed> norms(long subject) {
        return rolls.get(field.lists()[field.index(subject)]).scores.norms();
    }

    /** How many have a place on the subject's list. */
    int entrants(long subject) {
        return rolls.get(field.lists()[field.index(subject)]).entrants;
    }

    /** The row at the position of the list, from 0. */
    Printed row(int list, int position) {
        var roll = rolls.get(list);
        int at = roll.members[position];
        int above = roll.above[position];
        boolean listed = roll.listed(position);
        long unit = field.units()[at];
        return new Printed(
                lists.all().get(list).id(),
                roll.places[position],
                roll.ranks[position],
                field.subjects()[at],
                roll.score[position],
                Instant.ofEpochMilli(roll.reached[position]),
                unit == 0 ? null : unit,
                listed,
                listed && roll.places[position] <= board.shown(),
                above == Roll.NONE ? null : Long.valueOf(roll.score[above]),
                target(at),
                parts(roll, at));
    }

    private @Nullable Integer target(int at) {
        boolean told =
                board.formula() instanceof Formula.Single(var part)
                        && part.by().measure().counts()
                        && field.targets().length > 0
                        && field.targets()[at] > 0;
        return told ? Math.toIntExact(field.targets()[at]) : null;
    }

    private List<Long> parts(Roll roll, int at) {
        var parts = new ArrayList<Long>();
        var norms = roll.scores.norms();
        int own = board.formula().parts().size();
        for (int p = 0; p < own; p++) {
            var column = field.columns().get(p);
            long value = column.values()[at];
            parts.add(value);
            parts.add(norms.isEmpty() ? 0 : norms.get(p).of(value, field.listed().get(at)));
            parts.add(column.sums()[at]);
        }
        for (int k = 0; k < board.then().size(); k++) {
            parts.add(field.columns().get(own + k).values()[at]);
        }
        if (field.heads().length > 0) {
            parts.add(field.heads()[at]);
            parts.add(field.targets()[at]);
        }
        return parts;
    }
}
