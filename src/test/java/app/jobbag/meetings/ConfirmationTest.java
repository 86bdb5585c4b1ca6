package app.jobbag.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.SignerState;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** MEET-4: asked at once when the PDF is there, confirmed, disputed, corrected, asked again. */
@JobbagTest
class ConfirmationTest {
    @Autowired
    private ConfirmationScene scene;

    @Autowired
    private Confirmation confirmation;

    @Autowired
    private ConfirmationAnswers answers;

    @Autowired
    private Circulation circulation;

    @Autowired
    private Rolls rolls;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Trail trail;

    @Autowired
    private SteerableClock clock;

    private ConfirmationScene.Roles roles;

    @BeforeEach
    void peopleWhoMet() {
        roles = scene.roles();
    }

    @Test
    void oneConfirmsOneDisputesAndBothConfirmTheCorrection() {
        MinutesDetails first = scene.circulated(roles);
        RequestDetails request = scene.asked(roles, first);

        scene.confirm(roles, roles.marta(), request.id(), null);
        assertThat(state(first)).isEqualTo(ConfirmationState.WAITING);
        scene.dispute(roles, roles.jorge(), request.id(), "Era el tercero");
        assertThat(state(first)).isEqualTo(ConfirmationState.DISPUTED);
        assertThat(details(first).asked())
                .extracting(ConfirmationDetails.Asked::name, ConfirmationDetails.Asked::state, each -> each.remarks())
                .contains(
                        tuple("Marta Gil", SignerState.SIGNED, null),
                        tuple("Jorge Sanz", SignerState.REFUSED, "Era el tercero"));

        MinutesDetails second = scene.corrected(roles, first);
        assertThat(scene.request(roles, first))
                .hasValueSatisfying(old -> assertThat(old.state()).isEqualTo(RequestState.REPLACED));
        RequestDetails again = scene.asked(roles, second);
        scene.confirm(roles, roles.marta(), again.id(), null);
        scene.confirm(roles, roles.jorge(), again.id(), "Gracias");

        assertThat(state(second)).isEqualTo(ConfirmationState.WITH_REMARKS);
        assertThat(state(first)).isEqualTo(ConfirmationState.REPLACED);
        assertThat(verbs(first)).contains("asked", "confirmed", "disputed");
        assertThat(verbs(second)).contains("asked", "confirmed", "confirmedByAll");
    }

    @Test
    void whoIsAskedGetsOneMailWithTheirOwnStepsAndWhoWasNotThereTheOther() {
        MinutesDetails minutes = scene.circulated(roles);
        RequestDetails request = scene.asked(roles, minutes);

        assertThat(roles.as(
                        roles.ana(), () -> outbox.about("minutes", minutes.id().value())))
                .extracting(Mail::recipientName)
                .containsExactlyInAnyOrder("Ana Ruiz", "Elena Vidal");
        assertThat(request.signers())
                .extracting(SignerDetails::name)
                .containsExactlyInAnyOrder("Marta Gil", "Jorge Sanz");
        assertThat(scene.mails(roles, roles.marta(), request.id()))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.title()).startsWith("Por favor, confirme: Acta " + minutes.number());
                    assertThat(mail.body()).contains("Enviar el logotipo");
                    assertThat(mail.papers())
                            .containsExactly(
                                    Objects.requireNonNull(minutes.paper()).value());
                });
        assertThat(roles.as(
                        roles.ana(),
                        () -> circulation.recipients(
                                roles.ana(), minutes, rolls.of(roles.client()).get())))
                .extracting(Recipient::name, Recipient::asked)
                .contains(tuple("Marta Gil", true), tuple("Elena Vidal", false), tuple("Ana Ruiz", false));
    }

    @Test
    void beforeTheyGoOutThePageSaysWhoWillBeAsked() {
        MinutesDetails draft = scene.written(roles, MeetingKind.CLIENT);

        assertThat(roles.as(
                        roles.ana(),
                        () -> circulation.recipients(
                                roles.ana(), draft, rolls.of(roles.client()).get())))
                .filteredOn(Recipient::asked)
                .extracting(Recipient::name)
                .containsExactlyInAnyOrder("Marta Gil", "Jorge Sanz");
    }

    @Test
    void isAskedOnceHoweverOftenThePrintIsTold() {
        MinutesDetails minutes = scene.circulated(roles);
        RequestDetails request = scene.asked(roles, minutes);

        assertThat(roles.as(roles.ana(), () -> confirmation.ask(minutes.id()))).isFalse();
        assertThatThrownBy(() -> roles.house().as(roles.ana(), () -> confirmation.ask(roles.ana(), minutes.id())))
                .hasMessage("meetings.confirm.cannotAsk");
        assertThat(scene.asked(roles, minutes).id()).isEqualTo(request.id());
    }

    @Test
    void whatIsPrintedTooLateIsForSomebodyToAsk() {
        MinutesDetails written = scene.written(roles, MeetingKind.CLIENT);
        clock.at(clock.instant().minus(Duration.ofDays(2)), () -> scene.circulate(roles, written));
        MinutesDetails minutes = scene.show(roles, written.id());
        assertThatThrownBy(() -> askByHand(minutes)).hasMessage("meetings.confirm.cannotAsk");

        scene.print(roles, minutes);

        assertThat(state(minutes)).isEqualTo(ConfirmationState.NOT_ASKED);
        assertThat(details(minutes).late()).isTrue();
        askByHand(minutes);
        assertThat(state(minutes)).isEqualTo(ConfirmationState.WAITING);
    }

    @Test
    void whatIsPrintedAtItsOwnTimeIsAskedAtThatTime() {
        MinutesDetails written = scene.written(roles, MeetingKind.CLIENT);
        Instant lastWeek = clock.instant().minus(Duration.ofDays(7));
        clock.at(lastWeek, () -> scene.print(roles, scene.circulate(roles, written)));

        assertThat(scene.asked(roles, scene.show(roles, written.id())).askedAt())
                .isEqualTo(lastWeek);
    }

    @Test
    void remindsWhoHasNotAnsweredByAFreshLink() {
        MinutesDetails minutes = scene.circulated(roles);
        RequestDetails request = scene.asked(roles, minutes);
        scene.confirm(roles, roles.marta(), request.id(), null);
        String before = scene.token(roles, roles.jorge(), request.id());

        clock.at(
                clock.instant().plus(Duration.ofHours(2)),
                () -> roles.house().as(roles.ana(), () -> confirmation.remind(roles.ana(), minutes.id())));

        assertThat(scene.token(roles, roles.jorge(), request.id())).isNotEqualTo(before);
        assertThat(scene.mails(roles, roles.jorge(), request.id()).get(0).title())
                .startsWith("Reminder, please confirm");
        assertThat(scene.mails(roles, roles.marta(), request.id()))
                .noneMatch(mail -> mail.title().startsWith("Recordatorio"));
        assertThat(details(minutes).asked())
                .filteredOn(each -> each.name().equals("Jorge Sanz"))
                .singleElement()
                .satisfies(each -> assertThat(each.reminders()).isEqualTo(1));
        assertThat(verbs(minutes)).contains("reminded");
    }

    @Test
    void remindsNobodyWhenNobodyIsWaitedFor() {
        MinutesDetails minutes = scene.circulated(roles);
        RequestDetails request = scene.asked(roles, minutes);
        scene.dispute(roles, roles.jorge(), request.id(), "Falta un punto");

        assertThatThrownBy(() -> roles.house().as(roles.ana(), () -> confirmation.remind(roles.ana(), minutes.id())))
                .hasMessage("meetings.confirm.nobodyWaits");
    }

    @Test
    void whoMayOnlyReadRemindsNobody() {
        MinutesDetails minutes = scene.circulated(roles);
        scene.asked(roles, minutes);
        SignedIn pau = roles.house().onTeam(roles.client(), "Pau Roig", Role.CONTRIBUTOR);

        assertThatThrownBy(() -> roles.house().as(pau, () -> confirmation.remind(pau, minutes.id())))
                .isInstanceOf(NotFound.class);
    }

    private void askByHand(MinutesDetails minutes) {
        roles.house().as(roles.ana(), () -> confirmation.ask(roles.ana(), minutes.id()));
    }

    private ConfirmationDetails details(MinutesDetails minutes) {
        Optional<ConfirmationDetails> found = roles.as(roles.ana(), () -> answers.of(minutes));
        return found.orElseThrow();
    }

    private ConfirmationState state(MinutesDetails minutes) {
        return details(minutes).state();
    }

    private List<String> verbs(MinutesDetails minutes) {
        return roles.as(roles.ana(), () -> trail.of("minutes", minutes.id().value())).stream()
                .map(TrailEntry::verb)
                .toList();
    }
}
