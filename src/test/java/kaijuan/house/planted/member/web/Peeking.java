package kaijuan.house.planted.member.web;

import kaijuan.house.planted.standing.Board;
import org.springframework.stereotype.Controller;

/** Planted: a public controller that knows a room above its own. */
@Controller
public class Peeking {

    /** Knows what it may not know. */
    public Board board() {
        return new Board(this);
    }
}
