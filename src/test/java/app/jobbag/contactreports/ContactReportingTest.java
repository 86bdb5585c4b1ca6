package app.jobbag.contactreports;

import static app.jobbag.contactreports.ReportScene.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ContactId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.Party;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** CALL-1: from the call to the fixed, numbered report. */
@JobbagTest
class ContactReportingTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Autowired
    private ContactReporting reporting;

    @Autowired
    private ReportFinishing finishing;

    @Autowired
    private ReportSending sending;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private ReportScene scene;
    private SignedIn ana;

    @BeforeEach
    void aClient() {
        scene = ReportScene.of(jdbc, transactions);
        ana = scene.ana();
    }

    @Test
    void aCallThatReachesNobodyIsLoggedAndDone() {
        ContactReportDetails logged = show(log(Outcome.NO_ANSWER));

        assertThat(logged.state()).isEqualTo(ReportState.LOGGED);
        assertThat(logged.number()).isNull();
        assertThat(logged.text().parties()).containsExactly(Party.of(ana.id()), scene.lucia());
    }

    @Test
    void aCallThatReachesSomebodyWaitsForItsReport() {
        ContactReportId call = log(Outcome.TALKED);
        assertThat(show(call).state()).isEqualTo(ReportState.DRAFT);

        write(call, scene.aCall("Quiere el cartel antes"));
        finish(call);

        assertThat(show(call).number()).matches("CR-\\d{4}-\\d{4,}");
    }

    @Test
    void aStrangerIsNobodysContact() {
        Party other = scene.house().aContact(scene.house().aClient(), "Otra", "OPERATIONAL", "es", true);
        LoggedCall call = new LoggedCall(scene.client(), new ContactId(other.id()), Outcome.NO_ANSWER, "", "");

        assertThatThrownBy(() -> scene.house().as(ana, () -> reporting.log(ana, call)))
                .hasMessage("contactreports.stranger");
    }

    @Test
    void aFinishedReportLacksNothing() {
        ContactReportId empty = begin(scene.aCall(""));
        assertThatThrownBy(() -> finish(empty)).hasMessage("contactreports.missing.summary");

        ContactReportId undated = begin(scene.aCall("Algo", line(LineKind.OUR_DUTY, "Enviar pruebas", null)));
        assertThatThrownBy(() -> finish(undated)).hasMessage("contactreports.missing.due");
        assertThat(show(undated).state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void whatGoesWithoutSayingIsFilledIn() {
        ContactReportDetails report = show(finished(scene.aCall(
                "Pruebas el viernes",
                line(LineKind.OUR_DUTY, "Enviar pruebas", FRIDAY),
                line(LineKind.THEIR_DUTY, "Mandar el logotipo", FRIDAY))));

        assertThat(report.text().lines())
                .extracting(ContactReportDraft.Line::party)
                .containsExactly(Party.of(ana.id()), scene.lucia());
        assertThat(items(report)).containsExactlyInAnyOrder("Enviar pruebas OPEN", "Mandar el logotipo OPEN");
    }

    @Test
    void aFinishedReportIsFixedInTheDatabaseToo() {
        ContactReportId id = finished(scene.aCall("Hablado", line(LineKind.SAID, "Sí", null)));

        assertThatThrownBy(() -> write(id, scene.aCall("Otra cosa"))).hasMessage("contactreports.fixed");
        for (String change : List.of(
                "update contact_report set summary = 'x' where id = ?",
                "delete from contact_report where id = ?",
                "update contact_report_line set text = 'x' where report_id = ?",
                "delete from contact_report_party where report_id = ?")) {
            assertThatThrownBy(() -> scene.house()
                            .maintain(() -> jdbc.sql(change).param(id.value()).update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aCorrectionIsANewVersionAndItsItemsFollow() {
        ContactReportId first = finished(scene.aCall(
                "Dos cosas",
                line(LineKind.OUR_DUTY, "Enviar pruebas", FRIDAY),
                line(LineKind.OUR_DUTY, "Pedir presupuesto", FRIDAY)));
        ContactReportId second = scene.house().as(ana, () -> reporting.correct(ana, first));
        assertThat(scene.house().as(ana, () -> reporting.correct(ana, first))).isEqualTo(second);
        List<ContactReportDraft.Line> lines = show(second).text().lines();
        write(second, scene.corrected("Una cosa", "El presupuesto lo pide Lucía", lines.get(0)));
        finish(second);

        assertThat(show(second).number()).isEqualTo(show(first).number());
        assertThat(show(second).revision()).isEqualTo(2);
        assertThat(show(first).newest()).isFalse();
        assertThat(items(show(second))).containsExactlyInAnyOrder("Enviar pruebas OPEN", "Pedir presupuesto DROPPED");
    }

    @Test
    void aCorrectionSaysWhatItCorrects() {
        ContactReportId second = scene.house().as(ana, () -> reporting.correct(ana, finished(scene.aCall("Hablado"))));
        assertThatThrownBy(() -> finish(second)).hasMessage("contactreports.missing.correction");
    }

    @Test
    void anExecutiveWithoutAManagerWantsAReason() {
        List<Party> parties = List.of(scene.elena(), Party.of(ana.id()));
        assertThatThrownBy(() -> begin(scene.call(parties, "Hola", "", "")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("executiveReason"));
        assertThat(show(begin(scene.call(parties, "Hola", "Llamó ella", "")))
                        .text()
                        .executiveReason())
                .isEqualTo("Llamó ella");

        List<Party> withBoss = List.of(scene.elena(), Party.of(scene.boss().id()));
        assertThat(show(begin(scene.call(withBoss, "Hola", "Por si acaso", "")))
                        .text()
                        .executiveReason())
                .isEmpty();
    }

    @Test
    void goesOnlyToThoseWhoAreChosenAndOnce() {
        ContactReportId id = finished(scene.aCall("Hablado"));
        assertThatThrownBy(() -> send(id)).hasMessage("contactreports.send.nobody");
        assertThatThrownBy(() -> send(id, scene.silent())).hasMessage("contactreports.send.notMailed");

        send(id, scene.lucia());

        assertThatThrownBy(() -> send(id, scene.lucia())).hasMessage("contactreports.send.gotIt");
        assertThat(scene.house()
                        .maintain(() -> jdbc.sql("""
                        select r.name || ' ' || o.locale from contact_report_recipient r join outbox o on o.id = r.mail_id
                        where r.report_id = ?""")
                                .param(id.value())
                                .query(String.class)
                                .list()))
                .containsExactly("Lucía Ordóñez es");
    }

    @Test
    void aStrangerToTheClientFindsNothing() {
        ContactReportId id = finished(scene.aCall("Hablado"));
        SignedIn stranger = scene.house().aPerson("Luis Ortega", Role.AE);
        assertThatThrownBy(() -> scene.house().as(stranger, () -> queries.show(stranger, id)))
                .isInstanceOf(NotFound.class);
    }

    private ContactReportId log(Outcome outcome) {
        LoggedCall call =
                new LoggedCall(scene.client(), new ContactId(scene.lucia().id()), outcome, "Prueba de color", "");
        return scene.house().as(ana, () -> reporting.log(ana, call));
    }

    private ContactReportId begin(ContactReportDraft draft) {
        return scene.house().as(ana, () -> reporting.begin(ana, draft));
    }

    private void write(ContactReportId id, ContactReportDraft draft) {
        scene.house()
                .as(ana, () -> reporting.write(ana, id, queries.open(ana, id).version(), draft));
    }

    private void finish(ContactReportId id) {
        scene.house().as(ana, () -> finishing.finish(ana, id));
    }

    private ContactReportId finished(ContactReportDraft draft) {
        ContactReportId id = begin(draft);
        finish(id);
        return id;
    }

    private void send(ContactReportId id, Party... contacts) {
        List<ContactId> chosen =
                Arrays.stream(contacts).map(each -> new ContactId(each.id())).toList();
        scene.house().as(ana, () -> sending.send(ana, id, chosen));
    }

    private ContactReportDetails show(ContactReportId id) {
        return scene.house().as(ana, () -> queries.show(ana, id));
    }

    private List<String> items(ContactReportDetails report) {
        return scene.house()
                .maintain(() -> jdbc.sql("select step || ' ' || state from action_item where report_id = ?")
                        .param(report.root())
                        .query(String.class)
                        .list());
    }
}
