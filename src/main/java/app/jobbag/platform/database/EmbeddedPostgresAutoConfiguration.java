package app.jobbag.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The database when none is given: data source, JPA, sessions and jobs follow the one connection, migrations the other. */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ConditionalOnClass(EmbeddedPostgres.class)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedPostgresAutoConfiguration {
    @Bean
    EmbeddedServer embeddedServer(
            @Value("${jobbag.data:./data}") Path data, @Value("${jobbag.verify:false}") boolean only)
            throws IOException, SQLException {
        return only ? EmbeddedServer.startExisting(data) : EmbeddedServer.start(data);
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedServer server) throws IOException {
        return DatabaseSetup.app(server.url(), server.password(DatabaseSetup.APP));
    }

    @Bean
    FlywayConnectionDetails embeddedOwnerDetails(EmbeddedServer server) throws IOException {
        return DatabaseSetup.owner(server.url(), server.password(DatabaseSetup.OWNER));
    }
}
