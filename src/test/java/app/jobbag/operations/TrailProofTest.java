package app.jobbag.operations;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.platform.trail.TrailCheck;
import app.jobbag.platform.trail.TrailHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class TrailProofTest {
    @Autowired
    private TrailCheck check;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private TrailHeads heads;
    private TrailProof proof;

    @BeforeEach
    void aFolderForTheHeads() {
        heads = new TrailHeads(folder);
        proof = new TrailProof(check, heads, jdbc, clock);
    }

    @Test
    void writesTheHeadOfASoundTrailDownOutsideTheDatabase() throws IOException {
        verify();
        verify();
        assertThat(proof.last().orElseThrow().sound()).isTrue();
        assertThat(heads.last()).contains(check.head());
        assertThat(Files.readAllLines(folder.resolve("trail-heads.log"))).hasSize(2);
    }

    @Test
    void noticesThatTheTailWasCutOff() {
        TrailHead longer = new TrailHead(Integer.MAX_VALUE, "f".repeat(64));
        heads.append(clock.instant(), longer);
        verify();
        TrailVerification found = proof.last().orElseThrow();
        assertThat(found.sound()).isFalse();
        assertThat(found.findings())
                .extracting(TrailVerification.Finding::fault)
                .contains(TrailCheck.Fault.TAIL_CUT_OFF.name());
        assertThat(heads.last()).contains(longer);
    }

    @Test
    void aProofOfNothingIsNotTold() {
        assertThat(new TrailVerification(clock.instant(), 0, "", 0, List.of()).isAboutSomething())
                .isFalse();
        assertThat(new TrailVerification(clock.instant(), 3, "", 0, List.of()).isAboutSomething())
                .isTrue();
    }

    private void verify() {
        Viewers.as(new Viewer.Everything("test"), proof::verify);
    }
}
