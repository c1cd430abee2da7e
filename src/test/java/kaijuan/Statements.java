package kaijuan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Remembers the statements that requests prepare, so that a test can count them. */
public final class Statements implements BeanPostProcessor {

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile boolean watching;

    /** The statements that requests (or this thread) prepared while the work was done. */
    public List<String> during(Runnable work) {
        seen.clear();
        var own = Thread.currentThread();
        watching = true;
        OWN.set(own);
        try {
            work.run();
            return List.copyOf(seen);
        } finally {
            watching = false;
            OWN.remove();
        }
    }

    private static final ThreadLocal<Thread> OWN = new ThreadLocal<>();

    /** Followers and other work in the background are not what a page asks. */
    private void saw(Object sql) {
        var asks =
                Thread.currentThread().getName().startsWith("tomcat-handler") || OWN.get() != null;
        if (watching && asks) {
            seen.add(String.valueOf(sql));
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof Watched)
                ? new Watched(source)
                : bean;
    }

    private final class Watched extends DelegatingDataSource implements AutoCloseable {

        Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            Statements.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) -> {
                                if (method.getName().startsWith("prepare")) {
                                    saw(arguments[0]);
                                }
                                try {
                                    return method.invoke(connection, arguments);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause() == null ? e : e.getCause();
                                }
                            });
        }

        @Override
        public void close() throws Exception {
            if (getTargetDataSource() instanceof AutoCloseable pool) {
                pool.close();
            }
        }
    }
}
