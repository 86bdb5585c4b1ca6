package app.jobbag.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Row-level security is worth nothing to a role that may step around it, so such a role is refused before any table is touched. */
@Component
class AppRole implements InitializingBean {
    private static final String QUESTION = """
            select current_user,
              exists (select from pg_roles where rolsuper and pg_has_role(oid, 'member')),
              exists (select from pg_roles where rolbypassrls and pg_has_role(oid, 'member')),
              exists (select from pg_database where datname = current_database() and pg_has_role(datdba, 'member'))
                or exists (select from pg_class where relnamespace = to_regnamespace('public')
                  and pg_has_role(relowner, 'member'))
            """;

    private final DataSource dataSource;

    AppRole(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(QUESTION)) {
            answer.next();
            refuseIf(answer.getBoolean(2), "is a superuser", answer);
            refuseIf(answer.getBoolean(3), "may bypass row-level security", answer);
            refuseIf(answer.getBoolean(4), "owns the database or its tables", answer);
        } catch (SQLException e) {
            throw new DatabaseRefused("The database can't be reached: %s".formatted(e.getMessage()), e);
        }
    }

    private static void refuseIf(boolean tooMighty, String reason, ResultSet answer) throws SQLException {
        if (tooMighty) {
            throw new DatabaseRefused(
                    "The database role %s %s, which would open every client's data to everybody; set spring.datasource.username to a role made by db/roles.sql."
                            .formatted(answer.getString(1), reason));
        }
    }
}
