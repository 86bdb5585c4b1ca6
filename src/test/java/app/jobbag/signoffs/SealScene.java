package app.jobbag.signoffs;

import app.jobbag.files.FileContent;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.database.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settled requests and their sealed documents. */
@Component
class SealScene {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private SigningScene scene;

    @Autowired
    private ContactSigning contactSigning;

    @Autowired
    private SealBook seals;

    @Autowired
    private SigningLinks links;

    @Autowired
    private FileRegister files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestServer.Database database;

    /** Marta follows her link and signs last. */
    SealWanted signed(SigningScene.Roles roles) {
        RequestDetails request = scene.withTheClient(roles);
        links.open(scene.token(roles, request.id()), Device.of("198.51.100.9", "Safari/605"));
        scene.signAsMarta(roles, request.id(), "Marta Gil Ruiz", "El logo, más grande");
        return new SealWanted(request.id(), roles.client());
    }

    SealWanted refused(SigningScene.Roles roles) {
        RequestDetails request = scene.withTheClient(roles);
        CodeProof proof = scene.prove(roles, request.id(), scene.mailedCode(roles, request.id()));
        Refusal refusal = new Refusal(request.version(), "El precio no es ese", Device.of("203.0.113.4", "Edge/120"));
        scene.asMarta(roles, () -> {
            contactSigning.refuse(roles.marta(), request.id(), proof, refusal);
            return request;
        });
        return new SealWanted(request.id(), roles.client());
    }

    void speaks(SigningScene.Roles roles, Locale language) {
        scene.as(
                roles.manager(),
                () -> jdbc.sql("update client set locale = ? where id = ?")
                        .params(language.toLanguageTag(), roles.client().value())
                        .update());
    }

    SealedDocument find(SigningScene.Roles roles, SealWanted wanted) {
        return scene.as(roles.ana(), () -> seals.find(wanted.request())).orElseThrow();
    }

    /** Once the quiet thread, or whoever else does it, is through. */
    SealedDocument settled(SigningScene.Roles roles, SealWanted wanted) {
        SealedDocument document = find(roles, wanted);
        long waited = 0;
        while (document.state() == SealState.PENDING && waited < PATIENCE.toMillis()) {
            sleep(100);
            waited += 100;
            document = find(roles, wanted);
        }
        return document;
    }

    FileContent content(SigningScene.Roles roles, SealedDocument document) {
        return scene.as(
                roles.ana(),
                () -> files.open(Objects.requireNonNull(document.file())).orElseThrow(NotFound::new));
    }

    Path path(SigningScene.Roles roles, SealedDocument document) {
        return path(content(roles, document));
    }

    Path signedFile(SigningScene.Roles roles, RequestDetails request) {
        return path(scene.as(roles.ana(), () -> files.open(request.file()).orElseThrow(NotFound::new)));
    }

    /** All its words, without the spaces: a long fingerprint runs over lines. */
    String words(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            return stripper.getText(document).replaceAll("\\s+", "");
        }
    }

    /** As a kill in the middle leaves it, after the lease. */
    void unseal(SealWanted wanted) throws SQLException {
        try (Connection owner = database.superuser();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table sealed_document disable trigger final");
            statement.execute(
                    "update sealed_document set state = 'PENDING', next_attempt_at = '2001-01-01', file_id = null,"
                            + " sha256 = null, form = null, certificate = null, sealed_at = null where request_id = '"
                            + wanted.request().value() + "'");
            statement.execute("alter table sealed_document enable trigger final");
        }
    }

    void isDue(SigningScene.Roles roles, SealWanted wanted) {
        scene.as(
                roles.ana(),
                () -> jdbc.sql("update sealed_document set next_attempt_at = '2001-01-01' where request_id = ?")
                        .param(wanted.request().value())
                        .update());
    }

    Path path(SigningScene.Roles roles, FileId file) {
        return path(scene.as(roles.ana(), () -> files.open(file).orElseThrow(NotFound::new)));
    }

    private static Path path(FileContent content) {
        try {
            return content.bytes().getFile().toPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
