package kaijuan.ground;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import kaijuan.ground.database.Embedded;

/** The real program with the drills' routes, told through its input how much space to keep. */
public final class DrillServer {

    private DrillServer() {}

    /**
     * Serves on the data folder given; each line of the input is a number of bytes to keep free.
     */
    public static void main(String[] folder) throws IOException {
        try (var server = open(Path.of(folder[0]));
                var told =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            System.out.println("port " + server.port());
            for (var line = told.readLine(); line != null; line = told.readLine()) {
                ((Embedded) server.database()).keepFree(Long.parseLong(line));
            }
        }
    }

    static Installation open(Path data) {
        return Installation.serving(
                data, 0, Map.of("kaijuan.drill", true, "kaijuan.sender.allow-demonstration", true));
    }
}
