package kaijuan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kaijuan.ground.web.Refusal;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;

/** One writer: what queued during its last statement is its next batch (group commit). */
final class Lane implements Runnable {

    private static final int QUEUE = 50_000;
    private static final int MOST = 2_000;

    private record Waiting(Beat beat, CompletableFuture<Outcome> answer) {}

    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Beats beats;
    private volatile boolean open = true;

    Lane(Beats beats) {
        this.beats = beats;
    }

    /** What became of the beat, after it is durable; refused at once when the lane is full. */
    Outcome take(Beat beat) {
        var answer = new CompletableFuture<Outcome>();
        if (!open || !queue.offer(new Waiting(beat, answer))) {
            throw busy();
        }
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : e;
        }
    }

    void close() {
        open = false;
    }

    @Override
    public void run() {
        var batch = new ArrayList<Waiting>();
        while (open || !queue.isEmpty()) {
            try {
                var first = queue.poll(200, java.util.concurrent.TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                batch.add(first);
                queue.drainTo(batch, MOST - 1);
                flush(batch);
                batch.clear();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void flush(List<Waiting> batch) {
        try {
            answer(batch);
        } catch (RuntimeException e) {
            if (batch.size() == 1 || away(e)) {
                batch.forEach(one -> one.answer().completeExceptionally(e));
            } else {
                // One bad row fails the whole statement: what can be taken is taken one by one.
                batch.forEach(one -> flush(List.of(one)));
            }
        }
    }

    /** Without a database, one by one each would wait for a connection: minutes for a full lane. */
    private static boolean away(RuntimeException e) {
        return e instanceof NonTransientDataAccessResourceException
                || e instanceof TransientDataAccessResourceException;
    }

    private void answer(List<Waiting> batch) {
        var outcomes = beats.take(batch.stream().map(Waiting::beat).toList());
        for (int i = 0; i < batch.size(); i++) {
            var outcome = outcomes.get(i);
            var answer = batch.get(i).answer();
            if (outcome == null) {
                answer.completeExceptionally(busy());
            } else {
                answer.complete(outcome);
            }
        }
    }

    /** Nothing was taken; the beat may be sent again. */
    private static Refusal busy() {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "ground.refusal.away");
    }
}
