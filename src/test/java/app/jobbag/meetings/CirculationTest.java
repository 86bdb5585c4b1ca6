package app.jobbag.meetings;

import static app.jobbag.meetings.MeetingWords.AFTER;
import static app.jobbag.meetings.MeetingWords.aDraft;
import static app.jobbag.meetings.MeetingWords.corrected;
import static app.jobbag.meetings.MeetingWords.finished;
import static app.jobbag.meetings.MeetingWords.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

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
    private ActionItems items;

    @Autowired
    private Papers papers;

    @Autowired
    private Outbox outbox;

    @Autowired
    private SteerableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private MeetingsFixture house;
    private ClientId client;
    private SignedIn ana;
    private Party lucia;
    private Party silent;

    @BeforeEach
    void aClientWithPeople() {
        house = new MeetingsFixture(jdbc, transactions);
        client = house.aClient();
        ana = house.onTeam(client, "Ana Ruiz", Role.AE);
        lucia = house.aContact(client, "Lucía Ordóñez", "OPERATIONAL", "es", true);
        silent = house.aContact(client, "王丽华", "OPERATIONAL", "zh-CN", false);
    }

    @Test
    void givesTheNumberAndFixesThePaper() {
        MinutesDetails minutes = circulated(written(finished(step("Enviar pruebas de color", party(ana)))));

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
        MinutesDetails minutes = circulated(written(finished(step("Mandar el logotipo", lucia))));

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
        MinutesDetails minutes = circulated(written(finished(step("Enviar pruebas de color", party(ana)))));

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
        MinutesDetails minutes = circulated(written(finished()));

        assertThat(house.as(ana, () -> circulation.recipients(ana, minutes, rolls.of(client))))
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

        MinutesDetails minutes = circulated(id);

        assertThat(house.as(ana, () -> outbox.about("minutes", minutes.id().value())))
                .extracting(Mail::recipientName)
                .doesNotContain("Pau Roig");
    }

    @Test
    void refusesUnfinishedMinutesAndWastesNoNumber() {
        MinutesDetails first = circulated(written(finished()));
        MinutesId unfinished = written(new MinutesDraft(List.of(), "Hablamos.", List.of(), "", List.of(), true, ""));

        assertThatThrownBy(() -> circulated(unfinished)).hasMessage("meetings.minutes.missing.conclusion");

        assertThat(sequence(circulated(written(finished())))).isEqualTo(sequence(first) + 1);
    }

    @Test
    void refusesAVersionThatSomebodyHasChangedSince() {
        MinutesId id = written(finished());

        assertThatThrownBy(() -> house.as(ana, () -> circulation.circulate(ana, id, 0)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void canNotBeChangedAfterwardsNotEvenInTheDatabase() {
        MinutesDetails minutes = circulated(written(finished(step("Enviar pruebas", party(ana)))));

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
    void correctsByANewVersionUnderTheSameNumber() {
        MinutesDetails first =
                circulated(written(finished(step("Enviar pruebas", party(ana)), step("Pedir papel", lucia))));
        MinutesId second = house.as(ana, () -> writing.begin(ana, first.meeting()));
        MinutesDraft text = house.as(ana, () -> writing.show(ana, second)).text();
        MinutesDraft.Step later = new MinutesDraft.Step(
                text.actions().get(0).item(), "Enviar pruebas", party(ana), "", LocalDate.parse("2026-12-09"));

        assertThatThrownBy(() -> circulated(second)).hasMessage("meetings.minutes.missing.addendum");
        write(second, corrected(finished(later, step("Reservar vallas", party(ana))), "El plazo es el día 9."));
        MinutesDetails correction = circulated(second);

        assertThat(correction.number()).isEqualTo(first.number());
        assertThat(correction.revision()).isEqualTo(2);
        assertThat(house.as(ana, () -> writing.of(ana, first.meeting()))).hasSize(2);
        assertThat(house.as(ana, () -> items.of(first.meeting())))
                .extracting(item -> item.task().step() + " " + item.task().due() + " " + item.state())
                .containsExactlyInAnyOrder(
                        "Enviar pruebas 2026-12-09 OPEN",
                        "Pedir papel 2026-12-04 DROPPED",
                        "Reservar vallas 2026-12-04 OPEN");
    }

    @Test
    void bearsActionItemsThatTheirOwnersFinish() {
        SignedIn pau = house.onTeam(client, "Pau Roig", Role.CONTRIBUTOR);
        MinutesDetails minutes =
                circulated(written(finished(step("Arte final", party(pau)), step("Pedir papel", party(ana)))));
        ActionItemDetails own = item(minutes, "Arte final");
        ActionItemDetails other = item(minutes, "Pedir papel");

        house.as(pau, () -> items.finish(pau, own.id(), own.version(), "Subido a la carpeta del cliente"));

        assertThat(item(minutes, "Arte final").isDone()).isTrue();
        assertThatThrownBy(() -> house.as(pau, () -> items.finish(pau, other.id(), other.version(), "hecho")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(ana, () -> items.finish(ana, other.id(), other.version(), " ")))
                .hasMessage("meetings.action.evidenceMissing");
        house.as(ana, () -> items.reopen(ana, own.id(), own.version() + 1, "Falta el sangrado"));
        assertThat(item(minutes, "Arte final").isOpen()).isTrue();
    }

    @Test
    void turnsAnActionItemIntoOneOrder() {
        MinutesDetails minutes = circulated(written(finished(step("Arte final", party(ana)))));
        ActionItemId id = item(minutes, "Arte final").id();

        house.as(ana, () -> items.turnedIntoOrder(ana, id, Ids.next(), "Cartel de otoño"));

        ActionItemDetails item = house.as(ana, () -> items.details(id));
        assertThat(item.orderNumber()).isEqualTo("Cartel de otoño");
        assertThat(item.isDone()).isTrue();
        assertThatThrownBy(() -> house.as(ana, () -> items.turnedIntoOrder(ana, id, Ids.next(), "Otro cartel")))
                .hasMessage("meetings.action.orderAlready");

        house.as(ana, () -> items.reopen(ana, id, item.version(), "El cliente lo pensó mejor"));
        house.as(ana, () -> items.turnedIntoOrder(ana, id, Ids.next(), "Otro cartel"));
        assertThat(house.as(ana, () -> items.details(id)).orderNumber()).isEqualTo("Otro cartel");
    }

    @Test
    void isFoundByNobodyOffTheTeam() {
        MinutesDetails minutes = circulated(written(finished()));
        SignedIn other = house.onTeam(house.aClient(), "Nuria Sala", Role.AE);

        assertThatThrownBy(() -> house.as(other, () -> writing.show(other, minutes.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(other, () -> circulation.recipients(other, minutes, rolls.of(client))))
                .isInstanceOf(NotFound.class);
    }

    private MinutesId written(MinutesDraft draft) {
        return written(draft, party(ana), lucia, silent);
    }

    private MinutesId written(MinutesDraft draft, Party... people) {
        MinutesId id = house.as(ana, () -> {
            MeetingId meeting = planning.plan(ana, aDraft(client, MeetingKind.CLIENT, people));
            clock.at(AFTER, () -> planning.hold(ana, meeting, 0));
            return writing.begin(ana, meeting);
        });
        write(id, draft);
        return id;
    }

    private void write(MinutesId id, MinutesDraft draft) {
        house.as(ana, () -> writing.write(ana, id, writing.show(ana, id).version(), draft));
    }

    private MinutesDetails circulated(MinutesId id) {
        int version = house.as(ana, () -> writing.show(ana, id)).version();
        clock.at(AFTER, () -> house.as(ana, () -> circulation.circulate(ana, id, version)));
        return house.as(ana, () -> writing.show(ana, id));
    }

    private ActionItemDetails item(MinutesDetails minutes, String step) {
        return house.as(ana, () -> items.of(minutes.meeting())).stream()
                .filter(each -> each.task().step().equals(step))
                .findFirst()
                .orElseThrow();
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
