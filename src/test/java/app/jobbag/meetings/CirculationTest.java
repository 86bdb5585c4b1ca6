package app.jobbag.meetings;

import static app.jobbag.meetings.MeetingWords.AFTER;
import static app.jobbag.meetings.MeetingWords.aDraft;
import static app.jobbag.meetings.MeetingWords.finished;
import static app.jobbag.meetings.MeetingWords.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.Papers;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class CirculationTest {
    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MinutesWriting writing;

    @Autowired
    private Circulation circulation;

    @Autowired
    private Rolls rolls;

    @Autowired
    private Papers papers;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MinutesScene scene;

    @Autowired
    private JdbcClient jdbc;

    private MeetingsFixture house;
    private ClientId client;
    private SignedIn ana;
    private Party lucia;
    private Party silent;

    @BeforeEach
    void aClientWithPeople() {
        MinutesScene.Table table = scene.table();
        house = table.house();
        client = table.client();
        ana = table.ana();
        lucia = table.lucia();
        silent = table.silent();
    }

    @Test
    void givesTheNumberAndFixesThePaper() {
        MinutesDetails minutes =
                scene.circulated(house, ana, written(finished(step("Enviar pruebas de color", party(ana)))));

        assertThat(minutes.number()).matches("MIN-2026-\\d{4}");
        PaperDetails paper = house.as(ana, () -> papers.find(Objects.requireNonNull(minutes.paper())))
                .orElseThrow();
        assertThat(paper.title()).isEqualTo("Acta de reunión");
        assertThat(paper.number()).isEqualTo(minutes.number());
        assertThat(house.maintain(() -> jdbc.sql("select source_html from paper where id = ? and state <> 'READY'")
                        .param(paper.id().value())
                        .query(String.class)
                        .optional()))
                .hasValueSatisfying(html -> assertThat(html)
                        .contains("Campaña de otoño", "El cartel se imprime en diciembre.", "Enviar pruebas de color")
                        .contains("Lucía Ordóñez", "Seguimos con el segundo concepto."));
    }

    @Test
    void mailsThoseWhoAgreedEachInTheirLanguage() {
        MinutesDetails minutes = scene.circulated(house, ana, written(finished(step("Mandar el logotipo", lucia))));

        List<Mail> mails =
                house.as(ana, () -> outbox.about("minutes", minutes.id().value()));
        assertThat(mails).extracting(Mail::recipientName).containsExactlyInAnyOrder("Ana Ruiz", "Lucía Ordóñez");
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail.papers())
                        .containsExactly(Objects.requireNonNull(minutes.paper()).value()));
        assertThat(to(mails, "Lucía Ordóñez").body()).contains("Mandar el logotipo (4 de diciembre de 2026)");
        assertThat(to(mails, "Ana Ruiz").locale()).isEqualTo("en");
        assertThat(to(mails, "Ana Ruiz").title()).contains("Minutes " + minutes.number());
    }

    @Test
    void tellsTheClientWhatIsNeededFromThemAndNobodyElse() {
        MinutesDetails minutes =
                scene.circulated(house, ana, written(finished(step("Enviar pruebas de color", party(ana)))));

        List<Mail> mails =
                house.as(ana, () -> outbox.about("minutes", minutes.id().value()));
        assertThat(to(mails, "Lucía Ordóñez").body())
                .contains("Lo que necesitamos de ustedes", "Enviar el logotipo (4 de diciembre de 2026)");
        assertThat(to(mails, "Ana Ruiz").body())
                .contains("Enviar pruebas de color (4 December 2026)")
                .doesNotContain("Enviar el logotipo");
    }

    @Test
    void keepsToWhomItWentAndToWhomNot() {
        MinutesDetails minutes = scene.circulated(house, ana, written(finished()));

        assertThat(house.as(
                        ana,
                        () -> circulation.recipients(
                                ana, minutes, rolls.of(client).get())))
                .extracting(Recipient::name, Recipient::mailed, Recipient::circulatedAt)
                .containsExactlyInAnyOrder(
                        tuple("Lucía Ordóñez", true, AFTER),
                        tuple("王丽华", false, AFTER),
                        tuple("Ana Ruiz", true, AFTER));
    }

    @Test
    void mailsNobodyWhoHasLeftTheTeam() {
        SignedIn pau = house.onTeam(client, "Pau Roig", Role.CONTRIBUTOR);
        MinutesId id = written(finished(), party(ana), party(pau), lucia);
        house.offTeam(client, pau);

        MinutesDetails minutes = scene.circulated(house, ana, id);

        assertThat(house.as(ana, () -> outbox.about("minutes", minutes.id().value())))
                .extracting(Mail::recipientName)
                .doesNotContain("Pau Roig");
    }

    @Test
    void refusesUnfinishedMinutesAndWastesNoNumber() {
        MinutesDetails first = scene.circulated(house, ana, written(finished()));
        MinutesId unfinished = written(new MinutesDraft(List.of(), "Hablamos.", List.of(), "", List.of(), true, ""));

        assertThatThrownBy(() -> scene.circulated(house, ana, unfinished))
                .hasMessage("meetings.minutes.missing.conclusion");

        assertThat(sequence(scene.circulated(house, ana, written(finished())))).isEqualTo(sequence(first) + 1);
    }

    @Test
    void refusesAVersionThatSomebodyHasChangedSince() {
        MinutesId id = written(finished());

        assertThatThrownBy(() -> house.as(ana, () -> circulation.circulate(ana, id, 0)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void canNotBeChangedAfterwardsNotEvenInTheDatabase() {
        MinutesDetails minutes = scene.circulated(house, ana, written(finished(step("Enviar pruebas", party(ana)))));

        assertThatThrownBy(() -> house.as(ana, () -> writing.write(ana, minutes.id(), minutes.version(), finished())))
                .hasMessage("meetings.minutes.fixed");
        for (String change : List.of(
                "update minutes set conclusion = 'x' where id = ?",
                "delete from minutes where id = ?",
                "update minutes_decision set text = 'x' where minutes_id = ?",
                "delete from minutes_action where minutes_id = ?",
                "update minutes_recipient set name = 'x' where minutes_id = ?")) {
            assertThatThrownBy(() -> house.maintain(
                            () -> jdbc.sql(change).param(minutes.id().value()).update()))
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> house.as(ana, () -> planning.cancel(ana, minutes.meeting(), 1, "no hubo")))
                .hasMessage("meetings.endedAlready");
    }

    @Test
    void isFoundByNobodyOffTheTeam() {
        MinutesDetails minutes = scene.circulated(house, ana, written(finished()));
        SignedIn other = house.onTeam(house.aClient(), "Nuria Sala", Role.AE);

        assertThatThrownBy(() -> house.as(other, () -> writing.show(other, minutes.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(
                        other,
                        () -> circulation.recipients(
                                other, minutes, rolls.of(client).get())))
                .isInstanceOf(NotFound.class);
    }

    private MinutesId written(MinutesDraft draft) {
        return written(draft, party(ana), lucia, silent);
    }

    private MinutesId written(MinutesDraft draft, Party... people) {
        return scene.written(house, ana, draft, aDraft(client, MeetingKind.CLIENT, people));
    }

    private static int sequence(MinutesDetails minutes) {
        return Integer.parseInt(Objects.requireNonNull(minutes.number()).substring(9));
    }

    private static Mail to(List<Mail> mails, String name) {
        return mails.stream()
                .filter(mail -> mail.recipientName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Party party(SignedIn person) {
        return Party.of(person.id());
    }
}
