package app.jobbag.meetings.invitations;

import static app.jobbag.meetings.invitations.InvitationScene.at;
import static app.jobbag.meetings.invitations.InvitationScene.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import app.jobbag.JobbagTest;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.Party;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.staff.People;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An answer is given by a choice and by nothing else, counts for its own guest, and can be changed until it begins. */
@JobbagTest
class InvitationAnswersTest {
    @Autowired
    private InvitationScene scene;

    @Autowired
    private InvitationAnswers answers;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private SteerableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private InvitationScene.Table table;
    private Party pau;
    private MeetingId meeting;
    private String link;

    @BeforeEach
    void invite() {
        table = scene.table();
        pau = Party.of(table.pau().id());
        meeting = scene.invited(table, pau, table.lucia(), table.wang());
        link = "/p/invitations/" + scene.token(meeting, table.lucia());
    }

    @Test
    void whoFollowsTheLinkSeesTheMeetingByTheOwnClockAndChangesNothing() {
        for (HttpMethod looking : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            assertThat(web.perform(request(looking, link))).hasStatusOk();
        }
        assertThat(web.get().uri(link))
                .bodyText()
                .contains("Lucía Ordóñez", "Ana Ruiz", "Campaña de otoño", "10:00", "No puedo ir")
                .doesNotContain("checked");
        assertThat(lucia().isWaiting()).isTrue();
    }

    @Test
    void whatSendsEveryFormItFindsAnswersNothing() {
        assertThat(say(link, Map.of("answer", "", "reason", "", "proposal", "")))
                .hasStatus(422);
        assertThat(say(link, Map.of())).hasStatus(422);
        assertThat(lucia().isWaiting()).isTrue();
        assertThat(web.post().uri(link).param("answer", "ACCEPTED")).hasStatus(404);
    }

    @Test
    void anAnswerCanBeChangedAndADeclineIsToldToWhoeverInvites() {
        assertThat(say(link, Map.of("answer", "ACCEPTED"))).hasStatus3xxRedirection();
        assertThat(lucia().answer()).isEqualTo(Answer.ACCEPTED);
        assertThat(scene.mails(meeting)).hasSize(3);

        say(link, Map.of("answer", "DECLINED", "reason", "Estoy de viaje", "proposal", "El jueves a las 12"));
        say(link, Map.of("answer", "DECLINED", "reason", "Estoy de viaje", "proposal", "El jueves a las 12"));
        List<Mail> told = scene.mails(meeting, Party.of(table.ana().id()));
        assertThat(told).singleElement().satisfies(mail -> {
            assertThat(mail.title()).isEqualTo("Lucía Ordóñez can’t come: Campaña de otoño");
            assertThat(mail.body()).contains("Estoy de viaje", "El jueves a las 12");
        });
        assertThat(web.get().uri("/meetings/" + meeting.value()).with(People.as(table.ana())))
                .bodyText()
                .contains(
                        "Accepted 0 · tentative 0 · declined 1 · no answer 2",
                        "Estoy de viaje",
                        "Another time: El jueves");
    }

    @Test
    void anotherTimeIsProposedByWhoeverCantCome() {
        assertThat(say(link, Map.of("answer", "ACCEPTED", "proposal", "Mañana")))
                .hasStatus(422)
                .bodyText()
                .contains("Mañana");
        assertThat(say(link, Map.of("answer", "DECLINED", "reason", "x".repeat(501))))
                .hasStatus(422);
        assertThat(say(link, Map.of("answer", "MAYBE"))).hasStatus(422);
        assertThat(lucia().isWaiting()).isTrue();
    }

    @Test
    void aLinkAnswersForItsOwnGuestOnly() {
        say(link, Map.of("answer", "ACCEPTED", "guest", table.wang().id().toString()));
        assertThat(scene.of(table, meeting, table.wang()).isWaiting()).isTrue();
        assertThat(web.get().uri("/p/invitations/" + "A".repeat(43))).hasStatus(404);
        assertThat(say("/p/invitations/" + "A".repeat(43), Map.of("answer", "ACCEPTED")))
                .hasStatus(404);
    }

    @Test
    void everyLinkWorksUntilTheMeetingBeginsIsOffOrGoesOnWithoutThem() {
        scene.change(table, meeting, at("2038-06-03T10:00"));
        assertThat(say(link, Map.of("answer", "TENTATIVE"))).hasStatus3xxRedirection();
        assertThat(lucia().answer()).isEqualTo(Answer.TENTATIVE);

        clock.at(Instant.parse("2038-06-03T08:00:00Z"), () -> {
            assertThat(web.get().uri(link)).hasStatus(410).bodyText().contains("ha empezado");
            say(link, Map.of("answer", "ACCEPTED"));
        });
        assertThat(lucia().answer()).isEqualTo(Answer.TENTATIVE);

        scene.change(table, meeting, without(table.lucia()));
        assertThat(web.get().uri(link)).hasStatus(410).bodyText().contains("se ha anulado");
        scene.cancel(table, meeting);
        say("/p/invitations/" + scene.token(meeting, table.wang()), Map.of("answer", "ACCEPTED"));
        assertThat(scene.of(table, meeting, table.wang()).answer()).isNull();
    }

    @Test
    void whoHasLeftHoldsNothing() {
        String own = "/p/invitations/" + scene.token(meeting, pau);
        assertThat(web.get().uri(own)).hasStatusOk().bodyText().contains("Pau Roig");
        table.house().offTeam(table.client(), table.pau());
        assertThat(web.get().uri(own)).hasStatus(404);
        table.house()
                .maintain(() -> jdbc.sql("update contact set archived_at = now() where id = ?")
                        .param(table.lucia().id())
                        .update());
        assertThat(web.get().uri(link)).hasStatus(404);
    }

    @Test
    void aColleagueAnswersOnTheMeetingsPage() {
        String page = "/meetings/" + meeting.value();
        assertThat(web.get().uri(page).with(People.as(table.pau()))).bodyText().contains("Your answer");
        assertThat(web.get().uri(page).with(People.as(table.ana()))).bodyText().doesNotContain("Your answer");
        assertThat(as(table.pau(), page + "/answer", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Your answer");
        assertThat(as(table.pau(), page + "/answer", Map.of("answer", "ACCEPTED")))
                .hasStatus3xxRedirection();
        assertThat(scene.of(table, meeting, pau).answer()).isEqualTo(Answer.ACCEPTED);
        as(table.ana(), page + "/answer", Map.of("answer", "DECLINED"));
        assertThat(scene.mails(meeting, Party.of(table.ana().id()))).isEmpty();
    }

    @Test
    void whoAnswersAtOnceLosesNothing() throws Exception {
        List<Callable<Boolean>> all = IntStream.range(0, 12)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    Party guest = List.of(pau, table.lucia(), table.wang()).get(i % 3);
                    answers.byLink(
                            scene.token(meeting, guest),
                            new AnswerDraft(i < 9 ? Answer.TENTATIVE : Answer.ACCEPTED, "", ""));
                    return true;
                })
                .toList();
        ExecutorService crowd = Executors.newFixedThreadPool(6);
        try {
            for (Future<Boolean> each : crowd.invokeAll(all)) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            crowd.shutdown();
        }
        assertThat(scene.sent(table, meeting).invitations())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.answer()).isNotNull());
    }

    @Test
    void theListCountsAnswersAndFindsWhoeverIsSilent() {
        say(link, Map.of("answer", "ACCEPTED"));
        String of = "/meetings?client=" + table.client().value();
        assertThat(web.get().uri(of).with(People.as(table.ana()))).bodyText().contains("1 · 0 · 0 · 2");
        assertThat(web.get().uri(of + "&answers=WAITING").with(People.as(table.ana())))
                .bodyText()
                .contains("Campaña de otoño");
        assertThat(web.get().uri(of + "&answers=DECLINED").with(People.as(table.ana())))
                .bodyText()
                .doesNotContain("Campaña de otoño");
    }

    private Invitation lucia() {
        return scene.of(table, meeting, table.lucia());
    }

    private MvcTestResult say(String address, Map<String, String> fields) {
        var request = web.post().uri(address).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult as(SignedIn who, String address, Map<String, String> fields) {
        var request = web.post().uri(address).with(csrf()).with(People.as(who));
        fields.forEach(request::param);
        return request.exchange();
    }
}
