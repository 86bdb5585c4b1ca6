package app.jobbag.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.io.ClassPathResource;

/** Runs the psql scripts in {@code db/}, the same ones an administrator runs on a server of their own. */
final class DatabaseSetup {
    static final String OWNER = "jobbag_owner";
    static final String APP = "jobbag_app";

    private DatabaseSetup() {}

    static void createRoles(Connection superuser, String ownerPassword, String appPassword) throws SQLException {
        run(
                superuser,
                "db/roles.sql",
                Map.of(":'owner_password'", literal(ownerPassword), ":'app_password'", literal(appPassword)));
    }

    static void createDatabase(Connection superuser, String name, String template) throws SQLException {
        run(
                superuser,
                "db/database.sql",
                Map.of(":\"database\"", '"' + name + '"', ":\"template\"", '"' + template + '"'));
    }

    static JdbcConnectionDetails app(String url, String password) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return APP;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    static FlywayConnectionDetails owner(String url, String password) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return OWNER;
            }

            @Override
            public String getPassword() {
                return password;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    /** Statement by statement: "create database" refuses to run inside a transaction. */
    private static void run(Connection superuser, String script, Map<String, String> variables) throws SQLException {
        String[] parts = read(script).replaceAll("(?m)--.*$", "").strip().split(";\\s*");
        try (Statement statement = superuser.createStatement()) {
            for (String part : parts) {
                statement.execute(filled(part, variables));
            }
        }
    }

    private static String filled(String sql, Map<String, String> variables) {
        String filled = sql;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            filled = filled.replace(variable.getKey(), variable.getValue());
        }
        return filled;
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String read(String script) {
        try {
            return new ClassPathResource(script).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
