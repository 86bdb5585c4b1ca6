package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.files.Audience;
import app.jobbag.files.FileContent;
import app.jobbag.files.FileId;
import app.jobbag.files.FileReception;
import app.jobbag.files.FileRegister;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.Action;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.SignedIn;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Marta prefers paper: Luis records what comes back, Ana looks at it. */
@Component
public class PaperScene {
    @Autowired
    private SigningScene scene;

    @Autowired
    private Signing signing;

    @Autowired
    private PaperSigning onPaper;

    @Autowired
    private Trail trail;

    @Autowired
    private PaperFolders desk;

    @Autowired
    private SheetPrint print;

    @Autowired
    private ContactBook contacts;

    @Autowired
    private FileReception reception;

    @Autowired
    private FileRegister files;

    @Autowired
    private Clock clock;

    /** Marta alone is asked to sign a PDF of one page. */
    public RequestDetails asked(SigningScene.Roles roles) {
        Received received = reception.receive(upload("cartel.pdf", pdf("Cartel " + Ids.next())));
        FileId file = scene.as(
                roles.ana(), () -> files.keep(roles.client(), received, Audience.CLIENT, Action.DELIVERABLE_SEE));
        ContactDetails marta = scene.as(roles.ana(), () -> contacts.details(roles.marta()));
        SignatureRequestId id = scene.as(
                roles.ana(),
                () -> signing.ask(new RequestDraft(
                        new Subject("poster", Ids.next()),
                        roles.client(),
                        "Cartel de otoño",
                        file,
                        null,
                        RequestDraft.Way.STEPS,
                        roles.ana().id(),
                        List.of(SignerDraft.of(marta, marta.title())))));
        return scene.details(roles, id);
    }

    public SignerId marta(RequestDetails request) {
        return new SignerId(request.signers().stream()
                .filter(SignerDetails::isContact)
                .findFirst()
                .orElseThrow()
                .id());
    }

    /** Printed: the sheet with its code. */
    public SigningSheet sheet(SigningScene.Roles roles, RequestDetails request) {
        scene.as(roles.ana(), () -> {
            onPaper.print(roles.ana(), marta(request));
            return request;
        });
        return Objects.requireNonNull(folder(roles, request).sheet());
    }

    public FileContent print(SigningScene.Roles roles, RequestDetails request) {
        return Viewers.as(PeopleRegister.viewer(roles.ana()), () -> print.open(roles.ana(), marta(request)))
                .orElseThrow();
    }

    public PaperFolders.Folder folder(SigningScene.Roles roles, RequestDetails request) {
        return scene.as(roles.ana(), () -> desk.show(roles.ana(), marta(request)));
    }

    public PaperAnswerDraft signed(SigningSheet sheet) {
        return answer(sheet, SignerState.SIGNED, null);
    }

    public PaperAnswerDraft answer(SigningSheet sheet, SignerState outcome, @Nullable String remarks) {
        return new PaperAnswerDraft(sheet.code().printed(), "Marta Gil", outcome, remarks, today());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Madrid"));
    }

    public PaperAnswer recorded(SigningScene.Roles roles, RequestDetails request, PaperAnswerDraft draft) {
        record(roles.luis(), request, draft, scan());
        return folder(roles, request).waiting().orElseThrow();
    }

    public void record(SignedIn who, RequestDetails request, PaperAnswerDraft draft, Received scan) {
        scene.as(who, () -> {
            onPaper.record(who, marta(request), draft, scan);
            return draft;
        });
    }

    public void confirm(SignedIn who, RequestDetails request, PaperAnswer paper) {
        scene.as(who, () -> {
            onPaper.confirm(who, marta(request), paper.id(), new Device("192.0.2.9", "Opera"));
            return paper;
        });
    }

    public void reject(SignedIn who, RequestDetails request, PaperAnswer paper, String reason) {
        scene.as(who, () -> {
            onPaper.reject(who, marta(request), paper.id(), reason);
            return paper;
        });
    }

    /** Another one each time. */
    public Received scan() {
        return reception.receive(upload("hoja firmada.png", png(Ids.next().hashCode())));
    }

    public Received text() {
        return reception.receive(upload("hoja.txt", "nada".getBytes(StandardCharsets.UTF_8)));
    }

    public static byte[] png(int colour) {
        BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
        image.setRGB(5, 5, colour);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Upload upload(String name, byte[] bytes) {
        return new Upload(name, () -> new ByteArrayInputStream(bytes));
    }

    private static byte[] pdf(String text) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                ink.beginText();
                ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                ink.newLineAtOffset(72, 700);
                ink.showText(text);
                ink.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the history of the request says, the newest first. */
    List<String> verbs(SigningScene.Roles roles, RequestDetails request) {
        return scene
                .as(
                        roles.ana(),
                        () -> trail.of("signature_request", request.id().value()))
                .stream()
                .map(TrailEntry::verb)
                .toList();
    }

    static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(what)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
