package app.jobbag.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
}
