package app.jobbag.signoffs.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.files.Agency;
import app.jobbag.files.Letterhead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealCertificateTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @TempDir
    private Path data;

    @Test
    void isMadeOnceInTheAgencysNameAndStays() {
        SealCertificate first = own(data);
        assertThat(first.isOwn()).isTrue();
        assertThat(first.holder()).isEqualTo("松鼠广告 Almendro");
        assertThat(first.validUntil()).isAfter(NOW.plus(Duration.ofDays(19 * 365)));
        assertThat(((RSAPublicKey) first.certificate().getPublicKey())
                        .getModulus()
                        .bitLength())
                .isEqualTo(3072);
        assertThat(own(data).fingerprint()).isEqualTo(first.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        own(data).fingerprint();
        for (String file : List.of("seal.p12", "password")) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(data.resolve("seal").resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("seal"))))
                .isEqualTo("rwx------");
    }

    @Test
    void isTheSameForNodesThatMakeItAtOnce() throws Exception {
        Callable<String> node = () -> own(data).fingerprint();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<String>> made = nodes.invokeAll(List.of(node, node));
        nodes.shutdown();
        for (Future<String> each : made) {
            assertThat(each.get()).isEqualTo(own(data).fingerprint());
        }
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left).containsExactly(data.resolve("seal"));
        }
    }

    @Test
    void mayBeReplacedByTheConfiguration() {
        Path elsewhere = data.resolve("bought");
        String bought = certificate(elsewhere, "", "correct horse").fingerprint();
        String keystore = elsewhere.resolve("seal/seal.p12").toString();
        SealCertificate given = certificate(data, keystore, "correct horse");
        assertThat(given.fingerprint()).isEqualTo(bought);
        assertThat(given.isOwn()).isFalse();
        assertThat(data.resolve("seal")).doesNotExist();
        assertThat(elsewhere.resolve("seal/password")).doesNotExist();
    }

    @Test
    void stopsTheStartWhenItCanNotBeRead() {
        certificate(data, "", "right").fingerprint();
        assertThatThrownBy(() -> certificate(data, "", "wrong")).hasMessageContaining("seal.p12");
        assertThatThrownBy(() -> certificate(data, data.resolve("nowhere.p12").toString(), ""))
                .hasMessageContaining("nowhere.p12");
    }

    static SealCertificate own(Path data) {
        return certificate(data, "", "");
    }

    private static SealCertificate certificate(Path data, String keystore, String password) {
        Letterhead letterhead = language -> new Agency("松鼠广告 Almendro", List.of(), "", "");
        return new SealCertificate(data, keystore, password, letterhead, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
