package kaijuan.ground.measure;

import java.util.List;

/** What a room says of its own health, asked at every look at it: a statement or two, quick. */
public interface Vital {

    /** How things stand now. */
    List<Sign> signs();
}
