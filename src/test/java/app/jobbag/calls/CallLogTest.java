package app.jobbag.calls;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.calls.CallScene.Place;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Duty;
import app.jobbag.clients.Seniority;
import app.jobbag.contactreports.Outcome;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JobbagTest
class CallLogTest {
    private static final Instant MORNING = Instant.parse("2026-10-27T08:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 27);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CallList list;

    @Autowired
    private CallLog log;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    private CallScene scene;
    private ClientId client;

    @BeforeEach
    void oneClientOfTwo() {
        scene = new CallScene(beans);
        client = scene.client("Almazaquil", Place.MADRID, null, LocalDate.of(2027, 3, 1));
        scene.join(client, scene.luis, Duty.AE);
    }

    @Test
    void talkingLeavesAReportToBeWritten() {
        log(scene.ana, Outcome.TALKED, "Wants the blue one");
        assertThat(reports()).containsExactly("DRAFT TALKED Wants the blue one");
        assertThat(ahead()).isEmpty();
    }

    @Test
    void aDayIsSettledOnceWhoeverComesSecond() {
        log(scene.ana, Outcome.LEFT_MESSAGE, "");
        assertThatThrownBy(() -> log(scene.luis, Outcome.TALKED, ""))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.key()).isEqualTo("calls.refused.done"));
        assertThat(reports()).hasSize(1);
    }

    @Test
    void twoWhoLogAtTheSameMomentLogOnce() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        Callable<Boolean> one = () -> tries(scene.ana);
        Callable<Boolean> other = () -> tries(scene.luis);
        List<Future<Boolean>> done = both.invokeAll(List.of(one, other));
        both.shutdown();
        assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        assertThat(reports()).hasSize(1);
    }

    @Test
    void whoeverDoesNotAnswerIsTriedAgainInTwoHours() {
        log(scene.ana, Outcome.NO_ANSWER, "");
        assertThat(ahead()).extracting(Call::at).containsExactly(Instant.parse("2026-10-27T10:30:00Z"));
        log(scene.ana, Outcome.TALKED, "");
        assertThat(ahead()).isEmpty();
        assertThat(reports()).hasSize(2);
    }

    @Test
    void takenBackItIsOnTheListAgainAndItsReportIsDiscarded() {
        log(scene.ana, Outcome.LEFT_MESSAGE, "");
        at(() -> log.takeBack(scene.ana, client, "By mistake"));
        assertThat(ahead()).hasSize(1);
        assertThat(reports()).containsExactly("DISCARDED LEFT_MESSAGE ");
        assertThatThrownBy(() -> at(() -> log.takeBack(scene.ana, client, "By mistake")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void skippedWithAReasonItIsDoneForTheDay() {
        at(() -> log.skip(scene.ana, client, DAY, "They moved house"));
        CallDay day = day(scene.ana);
        assertThat(day.ahead()).isEmpty();
        assertThat(day.settled())
                .extracting(each -> Objects.requireNonNull(each.logged()).reason())
                .containsExactly("They moved house");
        assertThatThrownBy(() -> at(() -> log.skip(scene.ana, client, DAY, "Again")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void onlyWhoeverEnteredItIsOfferedToTakeItBack() {
        at(() -> log.skip(scene.ana, client, DAY, "They moved house"));
        assertThat(day(scene.ana).settled())
                .extracting(each -> Objects.requireNonNull(each.logged()).own())
                .containsExactly(true);
        at(() -> log.takeBack(scene.ana, client, "By mistake"));
        log(scene.luis, Outcome.LEFT_MESSAGE, "");
        assertThat(day(scene.ana).settled())
                .extracting(each -> Objects.requireNonNull(each.logged()).own())
                .containsExactly(false);
    }

    @Test
    void aPageOfAnotherDayLogsNothing() {
        CallNote stale = new CallNote(DAY.minusDays(3), null, Outcome.TALKED, "", "");
        assertThatThrownBy(() ->
                        scene.at(MORNING, () -> scene.house.as(scene.ana, () -> log.log(scene.ana, client, stale))))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.key()).isEqualTo("calls.refused.otherDay"));
    }

    @Test
    void executivesAreNeverSuggested() {
        scene.contact(client, "Elvirel Vidaquel", Seniority.EXECUTIVE, null);
        ContactId spoken = scene.contact(client, "Zoraquil Sotoquel", Seniority.DECISION_MAKER, null);
        assertThat(ahead())
                .extracting(each -> Objects.requireNonNull(each.contact()).name())
                .containsExactly("Quirce Almazaquil");
        CallNote note = new CallNote(DAY.minusDays(1), spoken, Outcome.TALKED, "", "");
        scene.at(MORNING.minusSeconds(86_400), () -> scene.house.as(scene.ana, () -> log.log(scene.ana, client, note)));
        assertThat(ahead())
                .extracting(each -> Objects.requireNonNull(each.contact()).name())
                .containsExactly("Zoraquil Sotoquel");
    }

    @Test
    void onlyAManagerLooksAtTheListOfOthers() {
        assertThat(day(scene.manager, scene.ana).ahead()).extracting(Call::name).containsExactly("Almazaquil");
        assertThat(day(scene.luis, scene.ana).whose()).isEqualTo(scene.luis.id());
    }

    @Test
    void aStrangerNeitherSeesNorLogs() {
        SignedIn stranger = scene.house.person("Olga Mas", Role.AE);
        assertThatThrownBy(() -> log(stranger, Outcome.TALKED, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void thePagesSayIt() {
        assertThat(web.get().uri("/calls").with(as(scene.ana))).hasStatusOk();
        assertThat(web.get().uri("/calls/month?month=2026-10").with(as(scene.ana)))
                .hasStatusOk()
                .bodyText()
                .contains("Almazaquil", "October 2026");
        assertThat(web.post()
                        .uri("/calls/" + client.value() + "/outcome")
                        .with(as(scene.ana))
                        .with(csrf())
                        .param("day", "2026-10-27")
                        .param("note", "x"))
                .hasStatus(422);
    }

    private boolean tries(SignedIn who) {
        try {
            log(who, Outcome.TALKED, "");
            return true;
        } catch (Refused e) {
            return false;
        }
    }

    private void log(SignedIn who, Outcome outcome, String note) {
        CallNote said = new CallNote(DAY, null, outcome, "Delivery tomorrow", note);
        scene.at(MORNING, () -> scene.house.as(who, () -> log.log(who, client, said)));
    }

    private void at(Runnable work) {
        scene.at(
                MORNING,
                () -> scene.house.as(scene.ana, () -> {
                    work.run();
                    return true;
                }));
    }

    private List<Call> ahead() {
        return day(scene.ana).ahead();
    }

    private CallDay day(SignedIn who) {
        return day(who, who);
    }

    private CallDay day(SignedIn who, SignedIn whose) {
        return scene.at(MORNING, () -> scene.house.as(who, () -> list.of(who, whose.id())));
    }

    private List<String> reports() {
        return scene.house.as(
                scene.ana,
                () -> jdbc.sql(
                                "select concat_ws(' ', state, outcome, summary) from contact_report where client_id = ? order by id")
                        .param(client.value())
                        .query(String.class)
                        .list());
    }
}
