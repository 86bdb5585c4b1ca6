package app.jobbag.meetings;

import static app.jobbag.meetings.MeetingWords.AFTER;
import static app.jobbag.meetings.MeetingWords.aDraft;
import static app.jobbag.meetings.MeetingWords.finished;
import static app.jobbag.meetings.MeetingWords.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.guard.GuardExceptions;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

/** CONF-3 at the minutes' gate. */
@JobbagTest
class MinutesGuardTest {
    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MinutesWriting writing;

    @Autowired
    private Circulation circulation;

    @Autowired
    private MinutesGuard guard;

    @Autowired
    private Rolls rolls;

    @Autowired
    private GuardExceptions exceptions;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SteerableClock clock;

    private MeetingsFixture house;
    private SignedIn ana;
    private SignedIn boss;
    private ClientId client;
    private Party lucia;
    private String brand;

    @BeforeEach
    void twoClients() {
        house = new MeetingsFixture(jdbc, transactions);
        client = house.aClient();
        ana = house.onTeam(client, "Ana Ruiz", Role.AE);
        boss = house.aPerson("Abigail Mena", Role.MANAGER);
        lucia = house.aContact(client, "Lucía Ordóñez", "OPERATIONAL", "es", true);
        brand = "Zarz" + letters();
        rename(house.aClient(), brand);
    }

    @Test
    void stopsMinutesThatNameAnotherClientAndShowsTheWords() {
        MinutesId minutes =
                written("Enseñar el cartel de " + brand.toUpperCase(java.util.Locale.ROOT) + " como ejemplo");

        assertThatThrownBy(() -> circulate(minutes)).isInstanceOf(Refused.class).hasMessage("clients.guard.stopped");
        GuardReport report = look(ana, minutes);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.part()).isEqualTo("meetings.action.step");
            assertThat(finding.before()).endsWith("cartel de ");
            assertThat(finding.words()).isEqualToIgnoringCase(brand);
        });
        assertThat(report.managers()).contains("Abigail Mena");
    }

    @Test
    void whoseNameItIsIsSaidToThoseWhoMaySeeThatClient() {
        MinutesId minutes = written("Como " + brand);

        assertThat(look(ana, minutes).owners()).isEmpty();
        assertThat(look(boss, minutes).owners()).hasSize(1);
    }

    @Test
    void aManagerLetsExactlyThisTextPass() {
        MinutesId minutes = written("Como " + brand);
        assertThatThrownBy(() -> house.as(ana, () -> guard.pass(ana, minutes, "porque sí")))
                .isInstanceOf(NotFound.class);
        house.as(boss, () -> guard.pass(boss, minutes, "Es público"));

        write(minutes, "Como " + brand + ", otra vez");
        assertThatThrownBy(() -> circulate(minutes)).isInstanceOf(Refused.class);

        write(minutes, "Como " + brand);
        circulate(minutes);
        assertThat(house.maintain(() -> jdbc.sql("select reason from guard_pass where subject_id = ?")
                        .param(minutes.value())
                        .query(String.class)
                        .list()))
                .containsExactly("Es público");
        assertThat(house.maintain(() -> jdbc.sql("select verb from trail where subject_id = ? and verb = 'guardPassed'")
                        .param(minutes.value())
                        .query(String.class)
                        .list()))
                .hasSize(1);
    }

    @Test
    void thePageShowsTheWordsInPlaceAndOnlyAManagerTheWayOut() {
        MinutesId minutes = written("Como " + brand + " <b>ayer</b>");
        String page = "/minutes/" + minutes.value();

        assertThat(web.perform(get(page).with(People.as(ana))))
                .bodyText()
                .contains("Como </span><mark>" + brand + "</mark>", "&lt;b&gt;ayer", "Abigail Mena")
                .doesNotContain("/guard-pass", "/circulation");
        assertThat(web.perform(get(page).with(People.as(boss)))).bodyText().contains("/guard-pass");
        assertThat(web.perform(post(page + "/guard-pass")
                        .with(csrf())
                        .with(People.as(ana))
                        .param("reason", "Sí")))
                .hasStatus(404);
        assertThat(web.perform(post(page + "/guard-pass")
                        .with(csrf())
                        .with(People.as(boss))
                        .param("reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("<mark>" + brand);
        assertThat(web.perform(post(page + "/guard-pass")
                        .with(csrf())
                        .with(People.as(boss))
                        .param("reason", "Es público")))
                .hasStatus3xxRedirection();
        assertThat(web.perform(get(page).with(People.as(ana)))).bodyText().contains("/circulation");
    }

    @Test
    void titlesOfThoseAtTheTableStopToo() {
        MinutesId minutes = written("Imprimir el cartel");
        house.maintain(() -> jdbc.sql("update contact set title = ? where client_id = ? and name = 'Lucía Ordóñez'")
                .params("Antes en " + brand, client.value())
                .update());
        assertThat(look(ana, minutes).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.part()).isEqualTo("meetings.paper.people"));
        assertThatThrownBy(() -> circulate(minutes)).hasMessage("clients.guard.stopped");
    }

    @Test
    void nothingIsLetPassThatNothingStops() {
        MinutesId minutes = written("Imprimir el cartel");
        assertThatThrownBy(() -> house.as(boss, () -> guard.pass(boss, minutes, "por si acaso")))
                .hasMessage("clients.guard.nothingToPass");
    }

    @Test
    void aNewNameStopsFromItsCommitOn() {
        String late = "Yurk" + letters();
        MinutesId minutes = written("Como " + late);
        assertThat(look(ana, minutes).isStopped()).isFalse();
        ClientId other = house.aClient();
        rename(other, late);
        assertThat(look(ana, minutes).isStopped()).isTrue();
        rename(other, "Wolk" + letters());
        assertThat(look(ana, minutes).isStopped()).isFalse();
    }

    @Test
    void anExceptionLetsThroughAndStopsAgainWhenRemoved() {
        MinutesId minutes = written("Como " + brand);
        house.as(boss, () -> exceptions.add(boss, brand, "Palabra de todos los días"));
        assertThat(look(ana, minutes).findings()).isEmpty();
        assertThatThrownBy(() -> house.as(boss, () -> exceptions.add(boss, brand, "Otra vez")))
                .hasMessage("clients.guard.exception.known");
        house.as(boss, () -> exceptions.remove(boss, brand));
        assertThat(look(ana, minutes).isStopped()).isTrue();
        assertThatThrownBy(() -> house.as(ana, () -> exceptions.add(ana, brand, "No")))
                .isInstanceOf(NotFound.class);
    }

    private MinutesId written(String words) {
        MinutesId id = house.as(ana, () -> {
            MeetingId meeting = planning.plan(ana, aDraft(client, MeetingKind.CLIENT, Party.of(ana.id()), lucia));
            clock.at(AFTER, () -> planning.hold(ana, meeting, 0));
            return writing.begin(ana, meeting);
        });
        write(id, words);
        return id;
    }

    private void write(MinutesId id, String words) {
        house.as(
                ana,
                () -> writing.write(
                        ana, id, writing.show(ana, id).version(), finished(step(words, Party.of(ana.id())))));
    }

    private void circulate(MinutesId id) {
        house.as(ana, () -> circulation.circulate(ana, id, writing.show(ana, id).version()));
    }

    private void rename(ClientId other, String name) {
        house.maintain(() -> jdbc.sql("update client set trading_names = array[?] where id = ?")
                .params(name, other.value())
                .update());
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private GuardReport look(SignedIn who, MinutesId id) {
        return house.as(who, () -> {
            MinutesDetails minutes = writing.show(who, id);
            return guard.look(
                    minutes,
                    planning.show(who, minutes.meeting()).plan(),
                    rolls.of(minutes.client()).get());
        });
    }
}
