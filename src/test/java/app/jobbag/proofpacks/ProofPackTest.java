package app.jobbag.proofpacks;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.billing.Billing;
import app.jobbag.billing.BillingItemDraft;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Percent;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.outbox.Attachments;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.MailState;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningScene;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** FIN-3a: the signed pages behind an invoice are one PDF, which goes with its mail where that was asked for. */
@JobbagTest
class ProofPackTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    DeliverableScene house;

    @Autowired
    SigningScene signing;

    @Autowired
    ProofPacks packs;

    @Autowired
    ProofMail mails;

    @Autowired
    SteerableClock clock;

    @Autowired
    ObjectProvider<RecurringJob> jobs;

    MoneyFixture money;
    InvoiceId invoice;

    /** A deposit is invoiced of an order of which the client has just signed a poster. */
    @BeforeEach
    void aSignedPoster() throws Exception {
        money = new MoneyFixture(beans);
        DeliverableScene.Roles roles = house.roles();
        DeliverableId other = house.planned(roles, "Banner");
        assertThat(other).isNotNull();
        DeliverableId poster = house.uploaded(roles, "Cartel", "cartel.png", picture());
        SignatureRequestId request = house.withTheClient(roles, poster);
        // whoever lives in another time prints by the job: until it comes there is nothing to seal
        clock.at(Instant.now(), () -> signing.signAsMarta(roles.signers(), request));
        BillingItemDraft deposit = new BillingItemDraft(
                BillingItemDraft.Kind.DEPOSIT, "Anticipo", Percent.of("30"), null, money.today(), null, null, "");
        Billing billing = beans.getBean(Billing.class);
        var item = house.as(roles.ana(), () -> billing.add(roles.ana(), roles.order(), deposit));
        invoice = money.accept(house.as(roles.ana(), () -> billing.request(roles.ana(), item, "As planned")));
    }

    @Test
    void bindsWhatIsSealedAndItsMailWaitsForTheRest() throws Exception {
        assertThat(of().proofs())
                .singleElement()
                .satisfies(proof -> assertThat(proof.isReady()).isFalse());
        assertThat(enclosed()).contains(List.of());
        money.as(money.finance, () -> packs.attach(money.finance, invoice));
        assertThat(enclosed()).isEmpty();

        seal();
        assertThat(of().isReady()).isTrue();
        List<Attachments.Attachment> carried = enclosed().orElseThrow();
        assertThat(carried).hasSize(1);
        try (PDDocument pack = Loader.loadPDF(carried.get(0).content())) {
            assertThat(pack.getNumberOfPages()).isPositive();
            assertThat(pack.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .contains("Cartel");
        }
        money.as(money.finance, () -> packs.detach(money.finance, invoice));
        assertThat(enclosed()).contains(List.of());
    }

    @Test
    void readsAsTheInvoiceThenEachPictureThatWasSignedAndItsEvidence() throws Exception {
        seal();
        int proofs;
        try (PDDocument draft = Loader.loadPDF(pdf())) {
            proofs = draft.getNumberOfPages();
            PDPage poster = draft.getPage(0);
            assertThat(poster.getResources().getXObjectNames())
                    .anySatisfy(each -> assertThat(poster.getResources().isImageXObject(each))
                            .isTrue());
            assertThat(text(draft, 1)).isBlank();
            assertThat(text(draft, 2)).contains("Cartel");
        }

        money.as(
                money.manager,
                () -> beans.getBean(JdbcClient.class)
                        .sql("update client set accounts_email = 'pagos@penafiel.example' where id = ?")
                        .param(money.details(invoice).client().value())
                        .update());
        money.issue(invoice);
        for (int i = 1; i < 30 && of().paper() == null; i++) {
            clock.at(Instant.now().plus(Duration.ofMinutes(3L * i)), () -> run("print-papers"));
        }
        String number = Objects.requireNonNull(money.details(invoice).number());
        try (PDDocument whole = Loader.loadPDF(pdf())) {
            assertThat(text(whole, 1)).contains(number, "Anticipo");
            assertThat(whole.getNumberOfPages()).isGreaterThan(proofs);
            assertThat(whole.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo(number);
        }
    }

    private static byte[] picture() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private byte[] pdf() {
        return money.as(money.finance, () -> packs.pdf(money.finance, invoice)).orElseThrow();
    }

    private static String text(PDDocument document, int page) throws Exception {
        PDFTextStripper reading = new PDFTextStripper();
        reading.setStartPage(page);
        reading.setEndPage(page);
        return reading.getText(document);
    }

    private ProofPack of() {
        return money.as(money.finance, () -> packs.of(invoice).get());
    }

    private Optional<List<Attachments.Attachment>> enclosed() {
        Mail mail = new Mail(
                UUID.randomUUID(),
                null,
                "invoice",
                invoice.value(),
                "pagos@almenara.example",
                "Almenara",
                "es",
                "Factura",
                "Factura",
                List.of(),
                null,
                MailState.values()[0],
                0,
                Instant.now(),
                "test",
                null,
                null);
        return money.as(money.finance, () -> mails.of(mail));
    }

    /** The jobs come by a few minutes later, until it is done; a thread of its own may be at it. */
    private void seal() throws InterruptedException {
        for (int i = 1; i < 300 && !of().isReady(); i++) {
            clock.at(Instant.now().plus(Duration.ofMinutes(3L * i)), () -> {
                run("print-papers");
                run("seal-documents");
            });
            Thread.sleep(100);
        }
    }

    private void run(String name) {
        jobs.stream()
                .filter(each -> each.name().equals(name))
                .forEach(each -> Viewers.as(new Viewer.Everything("test"), each::run));
    }
}
