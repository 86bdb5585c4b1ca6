package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.Verify;
import app.jobbag.platform.database.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The command line {@code verify}, beside a running application on the same database and files. */
@JobbagTest
class VerifyTest {
    @Autowired
    private SigningScene scene;

    @Autowired
    private SealScene sealing;

    @Autowired
    private SignatureLedger ledger;

    @Autowired
    private TestServer.Database database;

    @TempDir
    Path empty;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void namesAFlippedByteInAFileInASealedDocumentAndInALedger() throws Exception {
        SigningScene.Roles roles = scene.roles();
        SealWanted wanted = sealing.signed(roles);
        Path sealed = sealing.path(roles, sealing.settled(roles, wanted));
        RequestDetails request = scene.details(roles, wanted.request());
        Path file = sealing.signedFile(roles, request);
        SignatureDetails signature =
                scene.as(roles.ana(), () -> ledger.of(List.of(request.id()))).get(0);
        String[] faults = {
            "(" + request.sha256() + ") CHANGED",
            "sealed document of request " + request.id().value() + " SEAL_BROKEN",
            "signature " + signature.number() + " EDITED"
        };

        verify();
        assertThat(said()).contains("files ", "invoices ", "sealed documents ", "signatures ", "silences ", "trail ");
        assertThat(said()).doesNotContain(faults);

        flip(file);
        flip(sealed);
        rewrite(signature, "Someone Else");
        try {
            assertThat(verify()).isEqualTo(Verify.FAULTS);
            assertThat(said()).contains(faults).contains("(" + sha256(sealed) + ")", "FAULTS");
        } finally {
            flip(file);
            flip(sealed);
            rewrite(signature, signature.evidence().typedName());
        }
    }

    @Test
    void makesNoDatabaseWhereThereIsNone() {
        Path none = empty.resolve("none");
        assertThat(run("--spring.datasource.url=embedded", "--jobbag.data=" + none))
                .isEqualTo(Verify.FAULTS);
        assertThat(said()).startsWith("not verified: There is no database in " + none);
        assertThat(none).doesNotExist();
    }

    private int verify() {
        return run(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.app().getUsername(),
                "--spring.datasource.password=" + database.password());
    }

    private int run(String... options) {
        said.reset();
        return Verify.run(new PrintStream(said, true, StandardCharsets.UTF_8), options);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** The name that the store keeps it under. */
    private static String sha256(Path file) {
        return file.getFileName().toString();
    }

    private static void flip(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            long middle = Files.size(path) / 2;
            file.seek(middle);
            int before = file.read();
            file.seek(middle);
            file.write(before ^ 1);
        }
    }

    private void rewrite(SignatureDetails signature, String name) throws SQLException {
        try (Connection owner = database.superuser();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table signature disable trigger ledger");
            statement.execute("update signature set typed_name = '" + name + "' where number = " + signature.number());
            statement.execute("alter table signature enable trigger ledger");
        }
    }
}
