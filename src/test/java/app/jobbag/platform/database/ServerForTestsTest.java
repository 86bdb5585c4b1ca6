package app.jobbag.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ServerForTestsTest {
    @Test
    void theContainerServesWhereDockerHasTheImage(CapturedOutput said) {
        assertThat(ServerForTests.gives(() -> ServerForTests.IMAGE)).isTrue();
        assertThat(said).contains("on a container of " + ServerForTests.IMAGE);
    }

    @Test
    void aDockerWithoutTheImageLeavesTheEmbeddedServerAndSaysSo(CapturedOutput said) {
        assertThat(ServerForTests.gives(() -> {
                    throw new IllegalStateException("not fetched", new IllegalStateException("no such host"));
                }))
                .isFalse();
        assertThat(said)
                .contains("(no such host): the tests run on the embedded PostgreSQL instead")
                .contains("docker pull " + ServerForTests.IMAGE);
    }

    /** Text sorts and compares the same in tests, in compose and where the image is trained. */
    @ParameterizedTest
    @ValueSource(strings = {"docker-compose.yml", "docker/train.sh"})
    void everyClusterIsMadeAlike(String file) {
        assertThat(Path.of(file)).content().contains(ServerForTests.INITDB);
    }
}
