package app.jobbag.platform.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.kernel.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After {@code bin/restore} the file "recovery" in the data folder stops the numbers. */
class RecoveryTest {
    private final JdbcClient database = Mockito.mock();

    @Test
    void givesNoNumberWhileRecovering() {
        assertThatThrownBy(() -> new Numbers(database, true).next("invoice", 2026))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("platform.numbers.recovering");
        Mockito.verifyNoInteractions(database);
    }

    @Test
    void theFileThatRestoreLeavesIsTheSwitch(@TempDir Path data) throws Exception {
        assertThat(recovering(data)).isNull();
        Files.writeString(data.resolve("recovery"), "# restored\njobbag.recovery=true\n");
        assertThat(recovering(data)).isEqualTo("true");
    }

    private static @Nullable String recovering(Path data) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("arguments", Map.of("jobbag.data", data.toString())));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment.getProperty("jobbag.recovery");
    }
}
