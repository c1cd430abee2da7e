package kaijuan.ground.measure;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that is measured, for Prometheus and for the operators' page. */
@Component
public class Measures implements DisposableBean {

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final ObjectProvider<Vital> vitals;
    private final Map<String, MultiGauge> gauges = new ConcurrentHashMap<>();
    private final JvmGcMetrics collections = new JvmGcMetrics();

    Measures(ObjectProvider<Vital> vitals, ObjectProvider<MeterBinder> rooms, DataSource source) {
        this.vitals = vitals;
        Stream.of(
                        new JvmMemoryMetrics(),
                        collections,
                        new JvmThreadMetrics(),
                        new ClassLoaderMetrics(),
                        new ProcessorMetrics(),
                        new UptimeMetrics())
                .forEach(one -> one.bindTo(registry));
        rooms.forEach(room -> room.bindTo(registry));
        try {
            source.unwrap(HikariDataSource.class)
                    .setMetricsTrackerFactory(new MicrometerMetricsTrackerFactory(registry));
        } catch (SQLException other) {
            throw new IllegalStateException("a pool of another make", other);
        }
    }

    /** The meters, for what counts as it goes. */
    public PrometheusMeterRegistry registry() {
        return registry;
    }

    /** How the rooms stand now. */
    public List<Sign> signs() {
        var all = new ArrayList<Sign>();
        vitals.orderedStream().forEach(vital -> all.addAll(vital.signs()));
        return all;
    }

    /** All of it in the text format of Prometheus, as of now. */
    public String scrape() {
        var now = signs().stream().collect(Collectors.groupingBy(Sign::name));
        // Of two at once, one would see the rows of a gauge while the other changes them.
        synchronized (gauges) {
            now.keySet().forEach(this::gauge);
            gauges.forEach((name, gauge) -> gauge.register(rows(now, name), true));
            return registry.scrape();
        }
    }

    private MultiGauge gauge(String name) {
        return gauges.computeIfAbsent(
                name, n -> MultiGauge.builder("kaijuan." + n).register(registry));
    }

    private static List<Row<?>> rows(Map<String, List<Sign>> now, String name) {
        var rows = new ArrayList<Row<?>>();
        for (var sign : now.getOrDefault(name, List.of())) {
            var of = sign.of().isEmpty() ? Tags.empty() : Tags.of("of", sign.of());
            rows.add(Row.of(of, sign.value()));
        }
        return rows;
    }

    @Override
    public void destroy() {
        collections.close();
        registry.close();
    }
}
