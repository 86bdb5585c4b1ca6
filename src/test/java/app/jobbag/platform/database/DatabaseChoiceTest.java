package app.jobbag.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DatabaseChoiceTest {
    private final ApplicationContextRunner jobbag = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    EmbeddedPostgresAutoConfiguration.class,
                    NoDatabaseAutoConfiguration.class,
                    DataSourceAutoConfiguration.class));

    @Test
    void startsNoServerBesideAGivenOne() {
        jobbag.withPropertyValues("spring.datasource.url=jdbc:postgresql://elsewhere/jobbag")
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedServer.class);
                    assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                            .contains("elsewhere");
                });
    }

    @Test
    void asksForAServerWhenNoneIsGivenAndNoneIsOnBoard() {
        jobbag.withClassLoader(new FilteredClassLoader(EmbeddedPostgres.class))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(DatabaseRefused.class)
                        .hasMessageStartingWith("This Jobbag carries no embedded PostgreSQL; give a server"));
    }
}
