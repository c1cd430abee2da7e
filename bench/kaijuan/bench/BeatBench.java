package kaijuan.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import kaijuan.points.Points;
import kaijuan.reading.Beat;
import kaijuan.reading.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Beats: durable and checked, beside an empty answer and beside one statement a request. */
public final class BeatBench {

    private static final int PEOPLE = 100_000;
    private static final double SECONDS = 10;
    // The compiler needs some hundred thousand requests before it has settled.
    private static final double WARM = 30;

    private final Stage stage;
    private final PrintStream out;
    private final List<UUID> sessions;
    private final AtomicIntegerArray seqs;

    BeatBench(Stage stage, PrintStream out) {
        this.stage = stage;
        this.out = out;
        this.sessions = stage.sessions();
        this.seqs = new AtomicIntegerArray(sessions.size());
    }

    public static void main(String[] args) throws Exception {
        run(System.out);
    }

    static void run(PrintStream out) throws Exception {
        out.println("## Beats, " + PEOPLE + " members, load generator on the same cores");
        try (var stage = new Stage(PEOPLE)) {
            stage.signIn();
            stage.calm();
            var bench = new BeatBench(stage, out);
            bench.warm();
            bench.overHttp();
            bench.slowDisk();
            bench.batches();
            bench.callers();
        }
    }

    private void warm() {
        rate(1024, PEOPLE);
    }

    private void overHttp() throws Exception {
        load(64, WARM, 0, this::beat);
        load(64, WARM / 2, 0, this::empty);
        load(64, WARM / 2, 0, this::single);
        var empty = load(64, SECONDS, 0, this::empty);
        var beats = load(64, SECONDS, 0, this::beat);
        var single = load(64, SECONDS, 0, this::single);
        out.println("empty JSON POST, 64 connections:    " + empty);
        out.println("beats, 64 connections:              " + beats);
        out.println("one statement a request, 64:        " + single);
        out.printf("beats / empty = %.2f (goal 0.30)%n", beats.rate() / empty.rate());
        out.printf("beats / one statement = %.1f (goal 2)%n", beats.rate() / single.rate());
        var half = load(64, SECONDS, beats.rate() / 2, this::beat);
        out.println("beats at half that load:            " + half + " (goal p99 < 50 ms)");
        lag();
    }

    private void lag() {
        var points = stage.the(Points.class);
        long start = System.nanoTime();
        points.settle();
        out.printf(
                "points behind the beats at the end: %.2f s (goal 1 s)%n",
                (System.nanoTime() - start) / 1e9);
    }

    private void slowDisk() throws Exception {
        delay(8000);
        var beats = load(256, SECONDS, 0, this::beat);
        var single = load(256, SECONDS, 0, this::single);
        delay(0);
        out.println("beats, 256 connections, flush of 8 ms:      " + beats);
        out.println("one statement a request, 256, flush of 8 ms: " + single);
        out.printf("beats / one statement = %.1f (goal 5)%n", beats.rate() / single.rate());
    }

    private void delay(int microseconds) {
        var sql = stage.the(JdbcClient.class);
        sql.sql("alter system set commit_delay = " + microseconds).update();
        sql.sql("alter system set commit_siblings = 0").update();
        sql.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    private void batches() {
        var one = rate(1, 3000);
        var many = rate(1024, 300_000);
        out.printf("without HTTP, one row a statement: %.0f/s; 1024: %.0f/s%n", one, many);
        out.printf("batch / one row = %.1f (goal 20)%n", many / one);
    }

    private void callers() throws Exception {
        var callers = new CallerBench(stage, sessions, seqs);
        callers.run(200);
        var seen = callers.run(600);
        out.printf(
                "512 callers who wait for their own: %.0f/s, p50 %.1f ms, p99 %.1f ms (goal 20)%n",
                seen.rate(), seen.half(), seen.most());
        out.printf("callers / one row = %.1f (goal 20)%n", seen.rate() / rate(1, 3000));
    }

    private double rate(int batch, int beats) {
        var readings = stage.the(Readings.class);
        var clock = stage.the(Clock.class);
        long start = System.nanoTime();
        for (int done = 0; done < beats; done += batch) {
            var some = new ArrayList<Beat>(batch);
            for (int i = 0; i < batch; i++) {
                int n = (done + i) % seqs.length();
                int seq = seqs.incrementAndGet(n);
                some.add(
                        new Beat(
                                stage.members[n],
                                sessions.get(n),
                                seq,
                                1,
                                seq * 10L,
                                100,
                                seq,
                                true,
                                clock.instant()));
            }
            readings.take(some);
        }
        return beats / ((System.nanoTime() - start) / 1e9);
    }

    private Load.Result load(int connections, double seconds, double pace, Load.Script script)
            throws InterruptedException {
        return Load.run(stage.port(), connections, seconds, pace, script);
    }

    private int next(int connection, long turn) {
        return (int) ((turn * 1009 + connection * 1601L) % seqs.length());
    }

    byte[] beat(int connection, long turn) {
        int n = next(connection, turn);
        int seq = seqs.incrementAndGet(n);
        return Load.post(
                "/c/bench/reading/beat",
                Stage.secret(n),
                """
                {"session":"%s","seq":%d,"part":1,"place":%d,"speed":100,"life":%d,"visible":true}\
                """
                        .formatted(sessions.get(n), seq, seq * 10, seq));
    }

    private byte[] single(int connection, long turn) {
        int n = next(connection, turn);
        int seq = seqs.incrementAndGet(n);
        return Load.post(
                "/bench/single",
                "",
                "{\"member\":%d,\"session\":\"%s\",\"seq\":%d,\"part\":1,\"place\":%d,\"life\":%d}"
                        .formatted(stage.members[n], sessions.get(n), seq, seq * 10, seq));
    }

    private byte[] empty(int connection, long turn) {
        int n = next(connection, turn);
        return Load.post(
                "/bench/empty",
                Stage.secret(n),
                """
                {"session":"%s","seq":%d,"part":1,"place":%d,"speed":100,"life":%d,"visible":true}\
                """
                        .formatted(sessions.get(n), 1, 10, 1));
    }
}
