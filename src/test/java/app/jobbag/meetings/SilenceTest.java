package app.jobbag.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.jobbag.JobbagTest;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.SignerState;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** MEET-4: where it was agreed, silence counts once the period has run out, to the moment, and is no signature. */
@JobbagTest
class SilenceTest {
    @Autowired
    private ConfirmationScene scene;

    @Autowired
    private ConfirmationAnswers answers;

    @Autowired
    private List<RecurringJob> jobs;

    @Autowired
    private SteerableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Trail trail;

    private ConfirmationScene.Roles roles;
    private MinutesDetails minutes;
    private RequestDetails request;

    @BeforeEach
    void minutesThatMayBeDisputedForTwoDays() {
        roles = scene.roles();
        scene.agreeOnSilence(roles, 48);
        minutes = scene.circulated(roles);
        request = scene.asked(roles, minutes);
    }

    @Test
    void thePeriodThatHeldWhenTheyWereAskedStays() {
        assertThat(until()).isCloseTo(request.askedAt().plus(Duration.ofHours(48)), within(1, ChronoUnit.SECONDS));

        scene.agreeOnSilence(roles, 240);

        assertThat(scene.asked(roles, minutes).objectionUntil()).isEqualTo(until());
    }

    @Test
    void theMailSaysUntilWhen() {
        assertThat(scene.mails(roles, roles.marta(), request.id()).get(0).body())
                .contains("Puede manifestar su disconformidad hasta", "(Madrid)");
        assertThat(scene.mails(roles, roles.jorge(), request.id()).get(0).body())
                .contains("You can dispute them until", "(Madrid)");
    }

    @Test
    void aMinuteBeforeTheEndNothingIsRecordedAndOneCanStillConfirm() {
        Instant before = until().minusSeconds(60);
        clock.at(before, this::lookForSilence);
        assertThat(now().state()).isEqualTo(RequestState.OPEN);

        clock.at(before, () -> scene.confirm(roles, roles.marta(), request.id(), null));
        clock.at(
                before,
                () -> assertThat(Objects.requireNonNull(details().objection())
                                .left()
                                .minutes())
                        .isEqualTo(1));
        clock.at(until(), this::lookForSilence);

        assertThat(now().signers())
                .extracting(SignerDetails::state)
                .containsExactlyInAnyOrder(SignerState.SIGNED, SignerState.SILENT);
        assertThat(now().state()).isEqualTo(RequestState.LAPSED);
    }

    @Test
    void atTheEndSilenceIsRecordedAndNoSignature() {
        clock.at(until(), this::lookForSilence);
        clock.at(until().plusSeconds(60), this::lookForSilence);

        assertThat(now().state()).isEqualTo(RequestState.LAPSED);
        assertThat(count("signature_silence")).isEqualTo(2);
        assertThat(count("signature")).isZero();
        assertThat(details().state()).isEqualTo(ConfirmationState.BY_SILENCE);
        assertThat(roles.as(roles.ana(), () -> trail.of("minutes", minutes.id().value())))
                .filteredOn(entry -> entry.verb().equals("silent"))
                .singleElement()
                .extracting(TrailEntry::actorName)
                .isEqualTo("Jobbag");
    }

    @Test
    void fromTheEndOnNobodyAnswersEvenBeforeTheJobHasLooked() {
        clock.at(
                until(),
                () -> assertThatThrownBy(() -> scene.confirm(roles, roles.marta(), request.id(), null))
                        .hasMessage("signoffs.refused.LAPSED"));
        clock.at(until(), () -> assertThat(details().state()).isEqualTo(ConfirmationState.BY_SILENCE));
    }

    @Test
    void whatSomebodyDisputedIsNeverConfirmedBySilence() {
        scene.dispute(roles, roles.jorge(), request.id(), "No fue así");
        clock.at(until().plusSeconds(60), this::lookForSilence);

        assertThat(now().state()).isEqualTo(RequestState.SENT_BACK);
        assertThat(count("signature_silence")).isZero();
    }

    @Test
    void withoutSuchAContractSilenceIsSilence() {
        roles = scene.roles();
        minutes = scene.circulated(roles);
        request = scene.asked(roles, minutes);

        clock.at(request.askedAt().plus(Duration.ofDays(300)), this::lookForSilence);

        assertThat(request.objectionUntil()).isNull();
        assertThat(now().state()).isEqualTo(RequestState.OPEN);
    }

    @Test
    void ofAConfirmationAndTheSilenceAtOneMomentOneWins() {
        Instant last = until().minusMillis(1);
        CompletableFuture<Void> silence = CompletableFuture.runAsync(() -> clock.at(until(), this::lookForSilence));
        boolean confirmed = confirmedAt(last);
        silence.join();
        clock.at(until(), this::lookForSilence);

        assertThat(now().state()).isEqualTo(RequestState.LAPSED);
        assertThat(count("signature")).isEqualTo(confirmed ? 1 : 0);
        assertThat(count("signature_silence")).isEqualTo(confirmed ? 1 : 2);
    }

    @Test
    void nobodyCountsAsSilentWithoutARecordNorIsOneEverChanged() {
        assertThatThrownBy(() ->
                        change("update signature_signer set state = 'SILENT', settled_at = now() where request_id = ?"))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> change("update signature_request set state = 'LAPSED', ended_at = now() where id = ?"))
                .isInstanceOf(DataAccessException.class);
        clock.at(until(), this::lookForSilence);
        assertThatThrownBy(() -> change("delete from signature_silence where request_id = ?"))
                .isInstanceOf(DataAccessException.class);
    }

    private boolean confirmedAt(Instant moment) {
        try {
            clock.at(moment, () -> scene.confirm(roles, roles.marta(), request.id(), null));
            return true;
        } catch (RuntimeException tooLate) {
            return false;
        }
    }

    private int change(String sql) {
        return roles.house()
                .maintain(() -> jdbc.sql(sql).param(request.id().value()).update());
    }

    private void lookForSilence() {
        RecurringJob job = jobs.stream()
                .filter(each -> each.name().equals("record-silence"))
                .findFirst()
                .orElseThrow();
        Viewers.as(new Viewer.Everything("job"), job::run);
    }

    private Instant until() {
        return Objects.requireNonNull(request.objectionUntil());
    }

    private RequestDetails now() {
        return scene.request(roles, minutes).orElseThrow();
    }

    private ConfirmationDetails details() {
        return roles.as(roles.ana(), () -> answers.of(minutes)).orElseThrow();
    }

    private int count(String table) {
        return roles.house()
                .maintain(() -> jdbc.sql("select count(*) from " + table + " where request_id = ?")
                        .param(request.id().value())
                        .query(Integer.class)
                        .single());
    }
}
