package app.jobbag.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The one PostgreSQL of a test run: the roles of production, a template migrated once, a clone for each Spring context. */
public final class TestServer {
    private static final String TEMPLATE = "jobbag_template";
    static final String PASSWORD = "only-for-tests";

    private final String address;
    private final AtomicInteger databases = new AtomicInteger();

    private TestServer(String address) throws SQLException {
        this.address = address;
        try (Connection superuser = superuser("postgres")) {
            DatabaseSetup.createRoles(superuser, PASSWORD, PASSWORD);
        }
        create(TEMPLATE, "template0");
        Flyway.configure()
                .dataSource(url(TEMPLATE), DatabaseSetup.OWNER, PASSWORD)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    public static TestServer shared() {
        return Holder.SERVER;
    }

    public Database newDatabase() {
        String name = "test_" + databases.incrementAndGet();
        try {
            create(name, TEMPLATE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database(url(name));
    }

    private void create(String name, String template) throws SQLException {
        try (Connection superuser = superuser("postgres")) {
            DatabaseSetup.createDatabase(superuser, name, template);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://%s/%s".formatted(address, database);
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", PASSWORD);
    }

    /** One clone, seen as the application and as the owner. */
    public record Database(String url) {
        public JdbcConnectionDetails app() {
            return DatabaseSetup.app(url, PASSWORD);
        }

        public FlywayConnectionDetails owner() {
            return DatabaseSetup.owner(url, PASSWORD);
        }

        public String password() {
            return PASSWORD;
        }

        /** For what only a superuser may look at or arrange; never what a test checks the rules with. */
        public Connection superuser() throws SQLException {
            return DriverManager.getConnection(url, "postgres", PASSWORD);
        }
    }

    private static final class Holder {
        static final TestServer SERVER = start();

        private static TestServer start() {
            try {
                return new TestServer(ServerForTests.address());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
