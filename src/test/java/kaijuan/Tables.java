package kaijuan;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Base of tests of a room against its tables: a database of the class's own, a clock that travels
 * and the rooms' faces, without the web. Only what is asked for is started.
 */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Tables {

    /** The moment at which every test class begins: noon of 1 May 2022 in Shanghai. */
    public static final Instant NOON = Instant.parse("2022-05-01T04:00:00Z");

    protected final TravelClock clock = TravelClock.at(NOON);
    protected final Statements statements = new Statements();
    protected JdbcClient sql;
    protected DataSource source;
    private TestDatabase database;
    private ConfigurableApplicationContext context;

    @BeforeAll
    final void open() {
        database = TestDatabase.fresh();
        var settings = new HashMap<String, Object>(database.settings());
        settings.put("kaijuan.data", Wire.folder());
        settings.put("kaijuan.sender.allow-demonstration", true);
        settings.put("spring.main.lazy-initialization", lazy());
        settings.put("spring.datasource.hikari.minimum-idle", 1);
        settings.put("spring.datasource.hikari.leak-detection-threshold", 4000);
        settings.put("logging.level.com.zaxxer.hikari.pool", "WARN");
        settings.put("server.port", 0);
        settings.putAll(settings());
        context =
                new SpringApplicationBuilder(Kaijuan.class)
                        .web(web())
                        .registerShutdownHook(false)
                        .properties(settings)
                        .initializers(
                                c -> {
                                    var beans = c.getBeanFactory();
                                    beans.registerSingleton("clock", clock);
                                    beans.addBeanPostProcessor(statements);
                                })
                        .run();
        source = context.getBean(DataSource.class);
        sql = JdbcClient.create(source);
    }

    /** The one bean of the type: a room's face. */
    public final <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** All beans of the type, whatever room they are of. */
    public final <T> List<T> all(Class<T> type) {
        return context.getBeanProvider(type).orderedStream().toList();
    }

    /** Further settings of the application, for a test that needs them. */
    protected Map<String, Object> settings() {
        return Map.of();
    }

    boolean lazy() {
        return true;
    }

    WebApplicationType web() {
        return WebApplicationType.NONE;
    }

    @AfterAll
    final void shut() {
        if (context != null) {
            context.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
