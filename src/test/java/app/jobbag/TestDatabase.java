package app.jobbag;

import app.jobbag.platform.database.TestServer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives each Spring context a database of its own on the server of its JVM, and what makes tests quick. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
    @Bean
    TestServer.Database testDatabase() {
        return TestServer.shared().newDatabase();
    }

    @Bean
    JdbcConnectionDetails testConnectionDetails(TestServer.Database database) {
        return database.app();
    }

    @Bean
    FlywayConnectionDetails testOwnerDetails(TestServer.Database database) {
        return database.owner();
    }

    @Bean
    static BeanPostProcessor statementsEar() {
        return Statements.ear();
    }

    @Bean
    static BeanPostProcessor quickHashes() {
        return new QuickHashes();
    }
}
