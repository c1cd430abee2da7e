package kaijuan.campaign;

import java.util.Map;

/** What waits on a desk until somebody decides it; the room of the desk tells how much. */
public interface Waits {

    /** The end of the desk's address, such as {@code /help/desk}. */
    String at();

    /** How much waits within reach in each campaign where anything does: one question for all. */
    Map<Long, Integer> waiting(Reached reached);
}
