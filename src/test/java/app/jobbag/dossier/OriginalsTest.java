package app.jobbag.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.files.FileReception;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.Papers;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrdersFixture;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Paper originals: found by their label, lent and brought back; and what an order must have of documents. */
@JobbagTest
class OriginalsTest {
    private static final OriginalDraft DUMMY =
            new OriginalDraft("Signed dummy", DocumentKind.APPROVAL, new Shelving("Archive", "B3", "12"));

    @Autowired
    BeanFactory beans;

    @Autowired
    Originals originals;

    @Autowired
    Obligations obligations;

    @Autowired
    Checklist checklist;

    @Autowired
    Folder folder;

    @Autowired
    FileReception reception;

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester web;

    OrdersFixture fixture;
    ClientId client;
    OrderId order;
    SignedIn ae;

    @BeforeEach
    void anOrder() {
        fixture = new OrdersFixture(beans);
        client = fixture.aClient();
        order = fixture.anIssued(client);
        ae = fixture.onTeamOf(client, Role.AE);
    }

    @AfterEach
    void nothingIsObligatory() {
        SignedIn admin = fixture.person("Rita Mora", Role.ADMIN);
        fixture.as(admin, () -> obligations.set(admin, "poster", EnumSet.noneOf(DocumentKind.class)));
    }

    @Test
    void isFoundByTheCodeOnItsLabelHoweverItIsTyped() {
        OriginalId id = register();
        String code = show(id).code();
        for (String typed :
                List.of(code, code.toLowerCase(Locale.ROOT), code.replace("-", ""), " " + code.replace('-', ' '))) {
            assertThat(fixture.as(ae, () -> originals.byCode(ae, typed))).contains(id);
        }
        assertThat(fixture.as(ae, () -> originals.byCode(ae, "0000000000"))).isEmpty();
        SignedIn stranger = fixture.onTeamOf(fixture.aClient(), Role.AE);
        assertThat(fixture.as(stranger, () -> originals.byCode(stranger, code))).isEmpty();
        assertThat(open(ae, "/originals?code=" + code)).hasStatus3xxRedirection();
        assertThat(open(stranger, "/originals?code=" + code)).bodyText().contains("No original that you may see");
    }

    @Test
    void hasALabelWithItsCode() {
        OriginalId id = register();
        PaperDetails label =
                fixture.as(ae, () -> papers.of("original", id.value())).get(0);
        assertThat(label.number()).isEqualTo(show(id).code());
        PaperCounter counter = beans.getBean(PaperCounter.class);
        assertThat(Viewers.as(new Viewer.Everything("test"), () -> counter.ready(label))
                        .isReady())
                .isTrue();
        assertThat(open(
                        fixture.onTeamOf(client, Role.LEAD),
                        "/papers/" + label.id().value()))
                .hasStatusOk();
        assertThat(open(
                        fixture.onTeamOf(client, Role.CONTRIBUTOR),
                        "/papers/" + label.id().value()))
                .hasStatus(404);
    }

    @Test
    void isLentToOneAtATimeAndComesBack() {
        OriginalId id = register();
        LocalDate soon = LocalDate.now(ae.zone()).plusDays(7);
        lend(id, 0, new Originals.To(ae.id(), "", soon));
        assertThat(show(id).lentTo()).isEqualTo("Ana Ruiz");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> lend(id, 1, new Originals.To(null, "The printer", soon)))
                .withMessage("dossier.refused.lent");
        assertThatThrownBy(() -> fixture.as(ae, () -> originals.takeBack(ae, id, 0)))
                .isInstanceOf(Stale.class);

        fixture.as(ae, () -> originals.takeBack(ae, id, 1));
        assertThat(show(id).isLent()).isFalse();
        assertThat(open(ae, "/originals/" + id.value()))
                .bodyText()
                .contains("lent it", "took it back", "Archive · B3 · 12");
        assertThat(open(ae, "/workorders/" + order.value())).bodyText().contains("lent a paper original");
    }

    @Test
    void asksToWhomAndNotUntilYesterday() {
        OriginalId id = register();
        LocalDate today = LocalDate.now(ae.zone());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> lend(id, 0, new Originals.To(null, " ", today)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("person"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> lend(id, 0, new Originals.To(ae.id(), "", today.minusDays(1))))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("until"));
    }

    /** Of eight who lend it at once one does. */
    @Test
    void isLentOnceWhenTwoLendItAtOnce() {
        OriginalId id = register();
        LocalDate soon = LocalDate.now(ae.zone()).plusDays(7);
        long lent = IntStream.range(0, 8)
                .parallel()
                .filter(each -> {
                    try {
                        lend(id, 0, new Originals.To(null, "Printer " + each, soon));
                        return true;
                    } catch (RuntimeException late) {
                        return false;
                    }
                })
                .count();
        assertThat(lent).isEqualTo(1);
    }

    @Test
    void remindsTheLenderOfWhatDidNotComeBack() {
        OriginalId id = register();
        lend(id, 0, new Originals.To(null, "The printer", LocalDate.now(ae.zone())));
        fixture.as(
                new Viewer.Everything("test"),
                () -> jdbc.sql("update paper_original set due_on = ? where id = ?")
                        .params(LocalDate.now(ae.zone()).minusDays(3), id.value())
                        .update());
        assertThat(open(ae, "/")).bodyText().contains("Originals not brought back", "Signed dummy · The printer");
        SignedIn colleague = fixture.onTeamOf(client, Role.AE);
        assertThat(open(colleague, "/")).bodyText().doesNotContain("Signed dummy");
        assertThat(open(colleague, "/originals?where=LATE")).bodyText().contains("Signed dummy");
    }

    @Test
    void saysWhatIsThereElectronicallyWhatOnPaperAndWhatIsMissing() {
        SignedIn admin = fixture.person("Rita Mora", Role.ADMIN);
        fixture.as(
                admin,
                () -> obligations.set(
                        admin, "poster", EnumSet.of(DocumentKind.APPROVAL, DocumentKind.ARTWORK, DocumentKind.RIGHTS)));
        assertThat(needs()).extracting(Need::isMissing).containsOnly(true);
        register();
        Received art = reception.receive(
                new Upload("art.txt", () -> new ByteArrayInputStream("art".getBytes(StandardCharsets.UTF_8))));
        fixture.as(ae, () -> folder.keep(ae, order, DocumentKind.ARTWORK, "", List.of(art)));

        assertThat(needs())
                .containsExactly(
                        new Need(DocumentKind.APPROVAL, 0, 1),
                        new Need(DocumentKind.ARTWORK, 1, 0),
                        new Need(DocumentKind.RIGHTS, 0, 0));
        assertThat(open(ae, "/workorders/" + order.value())).bodyText().contains("Missing:", "Rights, licences");
        assertThatThrownBy(() -> fixture.as(ae, () -> obligations.set(ae, "poster", EnumSet.allOf(DocumentKind.class))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void canHangOnAClientAlone() {
        OriginalId id = fixture.as(ae, () -> originals.register(ae, client, DUMMY));
        assertThat(show(id).order()).isNull();
        SignedIn contributor = fixture.onTeamOf(client, Role.CONTRIBUTOR);
        assertThatThrownBy(() -> fixture.as(contributor, () -> originals.show(contributor, id)))
                .isInstanceOf(NotFound.class);
    }

    private List<Need> needs() {
        return fixture.as(ae, () -> checklist.of(order).get());
    }

    private OriginalId register() {
        return fixture.as(ae, () -> originals.register(ae, order, DUMMY));
    }

    private void lend(OriginalId id, int version, Originals.To to) {
        fixture.as(ae, () -> originals.lend(ae, id, version, to));
    }

    private OriginalDetails show(OriginalId id) {
        return fixture.as(ae, () -> originals.show(ae, id));
    }

    private MvcTestResult open(SignedIn who, String address) {
        return web.get().uri(address).with(People.as(who)).exchange();
    }
}
