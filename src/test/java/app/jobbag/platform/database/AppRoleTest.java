package app.jobbag.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@JobbagTest
class AppRoleTest {
    @Autowired
    TestServer.Database database;

    @Autowired
    DataSource dataSource;

    @Autowired
    ConfigurableListableBeanFactory beans;

    @Test
    void acceptsTheRoleOfTheApplication() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("jobbag_app");
        }
        assertThatCode(() -> new AppRole(dataSource).afterPropertiesSet()).doesNotThrowAnyException();
    }

    @Test
    void isAskedBeforeTheMigrations() {
        assertThat(beans.getBeanNamesForType(Flyway.class))
                .hasSize(1)
                .allSatisfy(name ->
                        assertThat(beans.getBeanDefinition(name).getDependsOn()).contains("appRole"));
    }

    @Test
    void refusesASuperuser() {
        assertRefused("postgres", "is a superuser");
    }

    @Test
    void refusesTheOwner() {
        assertRefused("jobbag_owner", "owns the database or its tables");
    }

    @Test
    void refusesARoleThatMayBypassRowLevelSecurity() throws SQLException {
        withRole("bypassing", "bypassrls", () -> assertRefused("bypassing", "may bypass row-level security"));
    }

    @Test
    void refusesAMemberOfTheOwner() throws SQLException {
        withRole("deputy", "in role jobbag_owner", () -> assertRefused("deputy", "owns the database or its tables"));
    }

    private void assertRefused(String role, String reason) {
        var source = new DriverManagerDataSource(database.url(), role, database.password());
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> new AppRole(source).afterPropertiesSet())
                .withMessageStartingWith("The database role %s %s,".formatted(role, reason));
    }

    private void withRole(String name, String rights, Runnable check) throws SQLException {
        try (var superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("create role %s login password '%s' %s".formatted(name, database.password(), rights));
            statement.execute("grant connect on database %s to %s".formatted(superuser.getCatalog(), name));
            try {
                check.run();
            } finally {
                statement.execute("drop owned by %s; drop role %s".formatted(name, name));
            }
        }
    }
}
