package kaijuan.tariff;

import java.util.LinkedHashMap;
import java.util.Map;

/** What limits took of an entry. */
public final class Took {

    private Took() {}

    /** Points taken by the word of the limit, in the order in which they were asked. */
    public static Map<String, Integer> read(String took) {
        var read = new LinkedHashMap<String, Integer>();
        if (!took.isEmpty()) {
            for (var one : took.split(" ")) {
                int cut = one.lastIndexOf(':');
                read.put(one.substring(0, cut), Integer.valueOf(one.substring(cut + 1)));
            }
        }
        return read;
    }
}
