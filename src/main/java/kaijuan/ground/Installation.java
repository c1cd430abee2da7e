package kaijuan.ground;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kaijuan.Kaijuan;
import kaijuan.ground.database.Database;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A running program on one data folder: its database and its beans. Closing it stops both. */
public final class Installation implements AutoCloseable {

    private final Database database;
    private final ConfigurableApplicationContext context;
    private final Thread stopping = new Thread(this::stop, "stopping");
    private boolean stopped;

    private Installation(Database database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
        Runtime.getRuntime().addShutdownHook(stopping);
    }

    /** Opens the installation with its web server on the port; 0 takes a free one. */
    public static Installation serving(Path data, int port) {
        return serving(data, port, Map.of());
    }

    /** The same with further settings. */
    public static Installation serving(Path data, int port, Map<String, Object> more) {
        var settings = new HashMap<>(more);
        settings.put("server.port", port);
        return open(Database.open(data), data, WebApplicationType.SERVLET, settings);
    }

    /**
     * Opens the installation without a web server, for a command that ends; it may work beside a
     * program that serves the same folder.
     */
    public static Installation atWork(Path data) {
        var settings =
                Map.<String, Object>of(
                        // A command that ends sends no codes, so it asks for no gateway.
                        "kaijuan.sender.allow-demonstration", true,
                        // Only what the command asks for is started.
                        "spring.main.lazy-initialization", true,
                        // Beside a busy server it takes few connections and waits for them.
                        "spring.datasource.hikari.maximum-pool-size", 3,
                        "spring.datasource.hikari.minimum-idle", 0,
                        "spring.datasource.hikari.connection-timeout", 60_000,
                        "spring.datasource.hikari.initialization-fail-timeout", 60_000);
        return open(Database.reach(data), data, WebApplicationType.NONE, settings);
    }

    private static Installation open(
            Database database, Path data, WebApplicationType type, Map<String, Object> more) {
        try {
            var settings = new HashMap<>(more);
            settings.put("spring.datasource.url", database.url());
            settings.put("spring.datasource.username", database.user());
            settings.put("spring.datasource.password", database.password());
            settings.put("kaijuan.data", data.toAbsolutePath().toString());
            var context =
                    new SpringApplicationBuilder(Kaijuan.class)
                            .web(type)
                            .registerShutdownHook(false)
                            .properties(settings)
                            .run();
            return new Installation(database, context);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The one bean of the type. */
    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** The port that the web server listens on. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** The database, for drills of its absence. */
    public Database database() {
        return database;
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(stopping);
        } catch (IllegalStateException ending) {
            // The hook is running already and finds nothing left to do.
        }
    }

    private synchronized void stop() {
        if (!stopped) {
            stopped = true;
            context.close();
            database.close();
        }
    }
}
