package app.jobbag;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down each statement that a thread sends to the database while it does some work, whoever sends it. */
public final class Statements {
    private static final ThreadLocal<List<String>> SAID = new ThreadLocal<>();

    private Statements() {}

    /** Work on the own thread that reads or writes. */
    public interface Work {
        void run() throws Exception;
    }

    /** What the work said, in order. A transaction that was open before says nothing here. */
    public static List<String> of(Work work) throws Exception {
        List<String> said = new ArrayList<>();
        SAID.set(said);
        try {
            work.run();
        } finally {
            SAID.remove();
        }
        return said;
    }

    /** Reading and keeping the session, and taking the scope, are every page's and are no reading of its own. */
    public static List<String> ownReading(List<String> said) {
        return said.stream()
                .filter(sql -> !sql.toLowerCase(java.util.Locale.ROOT).contains("spring_session"))
                .filter(sql -> !sql.contains("jobbag_enter"))
                .toList();
    }

    /** Puts the ear between the application and its pool. */
    static BeanPostProcessor ear() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new Listening(pool) : bean;
            }
        };
    }

    private static final class Listening extends DelegatingDataSource {
        Listening(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return SAID.get() == null ? connection : listening(connection);
        }
    }

    private static Connection listening(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments) -> {
            Object answer = call(connection, method, arguments);
            String sql = arguments != null && arguments[0] instanceof String text ? text : "";
            return answer instanceof Statement statement ? listening(statement, method.getReturnType(), sql) : answer;
        });
    }

    private static Object listening(Statement statement, Class<?> kind, String prepared) {
        return proxy(kind, statement, (method, arguments) -> {
            List<String> said = SAID.get();
            if (said != null && method.getName().startsWith("execute")) {
                said.add(arguments != null && arguments[0] instanceof String sql ? sql : prepared);
            }
            return call(statement, method, arguments);
        });
    }

    private interface Hearing {
        Object call(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> kind, Object target, Hearing hearing) {
        return kind.cast(Proxy.newProxyInstance(
                target.getClass().getClassLoader(), new Class<?>[] {kind}, (it, m, a) -> hearing.call(m, a)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
