package app.jobbag.meetings;

import static app.jobbag.meetings.MeetingWords.aDraft;
import static app.jobbag.meetings.MeetingWords.because;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@JobbagTest
class MeetingPlanningTest {
    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingQueries queries;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private MeetingsFixture house;
    private ClientId client;
    private SignedIn ana;
    private Party lucia;
    private Party chief;

    @BeforeEach
    void aClientWithPeople() {
        house = new MeetingsFixture(jdbc, transactions);
        client = house.aClient();
        ana = house.onTeam(client, "Ana Ruiz", Role.AE);
        lucia = house.aContact(client, "Lucía Ordóñez", "OPERATIONAL", "es", true);
        chief = house.aContact(client, "Gonzalo Peñafiel", "EXECUTIVE", "es", true);
    }

    @Test
    void warnsWhenAnExecutiveMeetsNoManager() {
        assertThatThrownBy(() -> plan(draft(chief)))
                .hasMessage("meetings.executiveAlone")
                .satisfies(e -> assertThat(((Refused) e).arguments()).containsExactly("Gonzalo Peñafiel"))
                .extracting(e -> ((Refused) e).field())
                .isEqualTo("executiveReason");
    }

    @Test
    void recordsWhyAnExecutiveMeetsNoManager() {
        MeetingId id = plan(because(draft(chief), "Marta está de baja; lo sabe y está de acuerdo."));

        assertThat(history(id))
                .extracting(TrailEntry::reason)
                .containsExactly("Marta está de baja; lo sabe y está de acuerdo.");
    }

    @Test
    void needsNoReasonWhenAManagerTakesPart() {
        SignedIn marta = house.aPerson("Marta Gil", Role.MANAGER);

        MeetingId id = plan(because(
                aDraft(client, MeetingKind.CLIENT, party(ana), Party.of(marta.id()), chief), "ya no hace falta"));

        assertThat(show(ana, id).plan().executiveReason()).isEmpty();
    }

    @Test
    void invitesNobodyWhoHasNothingToDoWithTheClient() {
        SignedIn stranger = house.aPerson("Hugo Vidal", Role.AE);
        Party foreign = house.aContact(house.aClient(), "Carmen Otra", "OPERATIONAL", "es", true);

        assertThatThrownBy(() -> plan(draft(lucia, Party.of(stranger.id())))).hasMessage("meetings.stranger");
        assertThatThrownBy(() -> plan(draft(lucia, foreign))).hasMessage("meetings.stranger");
    }

    @Test
    void invitesNoManagerWhomAWallKeepsOut() {
        ClientId rival = house.aClient();
        SignedIn walled = house.onTeam(rival, "Iker Soto", Role.MANAGER);
        house.maintain(() -> jdbc.sql("""
                insert into wall (client_a, client_b, reason, since)
                values (least(?, ?), greatest(?, ?), 'Compiten', now())""")
                .params(client.value(), rival.value(), client.value(), rival.value())
                .update());

        assertThatThrownBy(() -> plan(draft(lucia, Party.of(walled.id())))).hasMessage("meetings.stranger");
    }

    @Test
    void isNotThereForAnAccountExecutiveOffTheTeam() {
        MeetingId id = plan(draft(lucia));
        SignedIn other = house.onTeam(house.aClient(), "Nuria Sala", Role.AE);

        assertThatThrownBy(() -> show(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(other, () -> planning.hold(other, id, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.as(other, () -> planning.plan(other, draft(lucia))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isReadButNotWrittenByContributorAndFinance() {
        MeetingId id = plan(draft(lucia));
        for (SignedIn reader :
                List.of(house.onTeam(client, "Pau Roig", Role.CONTRIBUTOR), house.aPerson("Inés Mora", Role.FINANCE))) {
            assertThat(show(reader, id).plan().subject()).isEqualTo("Campaña de otoño");
            assertThatThrownBy(() -> house.as(reader, () -> planning.cancel(reader, id, 0, "porque sí")))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void notesWhatChangedInWordsPeopleRead() {
        MeetingId id = plan(draft(lucia));

        change(id, draft(lucia, party(house.onTeam(client, "Pau Roig", Role.LEAD))));

        assertThat(history(id).get(0).verb()).isEqualTo("changed");
        assertThat(history(id).get(0).changes())
                .extracting(change -> change.field() + ": " + change.after())
                .containsExactly("participants: Ana Ruiz, Lucía Ordóñez, Pau Roig");
    }

    @Test
    void notesNothingWhenNothingChanged() {
        MeetingId id = plan(draft(lucia));

        int before = show(ana, id).version();

        change(id, draft(lucia));

        assertThat(history(id)).extracting(TrailEntry::verb).containsExactly("planned");
        assertThat(show(ana, id).version()).isEqualTo(before);
    }

    @Test
    void hasItsInternalFollowUp() {
        MeetingId id = plan(draft(lucia));
        MeetingDraft inner = aDraft(client, MeetingKind.INTERNAL, party(ana));
        MeetingId followUp = plan(new MeetingDraft(
                client,
                null,
                inner.kind(),
                "Seguimiento",
                "",
                inner.when(),
                "",
                "",
                inner.participants(),
                List.of(),
                "",
                id,
                List.of()));

        assertThat(house.as(ana, () -> queries.around(id).get()).followUps())
                .extracting(MeetingAround.FollowUp::id)
                .containsExactly(followUp.value());
    }

    private MeetingDraft draft(Party... others) {
        Party[] all = new Party[others.length + 1];
        all[0] = party(ana);
        System.arraycopy(others, 0, all, 1, others.length);
        return aDraft(client, MeetingKind.CLIENT, all);
    }

    private static Party party(SignedIn person) {
        return Party.of(person.id());
    }

    private MeetingId plan(MeetingDraft draft) {
        return house.as(ana, () -> planning.plan(ana, draft));
    }

    private void change(MeetingId id, MeetingDraft draft) {
        int version = show(ana, id).version();
        house.as(ana, () -> planning.change(ana, id, version, draft));
    }

    private MeetingDetails show(SignedIn who, MeetingId id) {
        return house.as(who, () -> planning.show(who, id));
    }

    private List<TrailEntry> history(MeetingId id) {
        return house.as(ana, () -> trail.of("meeting", id.value()));
    }
}
