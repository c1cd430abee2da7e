package kaijuan.reading;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many beats this program has taken, durably. */
@Component
class BeatsMeter implements MeterBinder {

    private final Beats beats;

    BeatsMeter(Beats beats) {
        this.beats = beats;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("kaijuan.beats.taken", beats, Beats::taken).register(registry);
    }
}
