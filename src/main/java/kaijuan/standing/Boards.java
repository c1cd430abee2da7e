package kaijuan.standing;

import java.util.List;
import java.util.Optional;

/**
 * The boards of a campaign, in the order in which they are shown.
 *
 * @param all every board
 */
public record Boards(List<Board> all) {

    /** The board with the id; {@code board/list} is the board of the list. */
    public Optional<Board> of(String id) {
        return all.stream()
                .filter(b -> id.equals(b.id()) || id.startsWith(b.id() + "/"))
                .findFirst();
    }

    /** What the live boards measure people by, each once: what rows are kept of. */
    List<Yardstick> live() {
        return all.stream()
                .filter(b -> b.live() && !b.waits())
                .flatMap(b -> b.yardsticks().stream())
                .distinct()
                .toList();
    }

    /** By what people are kept in exact order in memory, each once. */
    List<Yardstick> ranked() {
        return all.stream()
                .filter(b -> b.live() && !b.waits() && b.people() && b.simple())
                .map(Board::yardstick)
                .distinct()
                .toList();
    }
}
