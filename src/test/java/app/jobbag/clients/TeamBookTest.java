package app.jobbag.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JobbagTest
class TeamBookTest {
    @Autowired
    TeamBook teams;

    @Autowired
    Trail trail;

    @Autowired
    People people;

    @Autowired
    SomeClients clients;

    SignedIn manager;
    SignedIn ana;
    ClientId client;

    @BeforeEach
    void aTeam() {
        manager = people.join("Marta Vega", Role.MANAGER);
        ana = people.join("Ana Ruiz", Role.AE);
        client = clients.begin(ana, "Panadería Única");
    }

    @Test
    void aNewLeadTakesThePlaceOfTheOldOneAndTheHistorySaysBoth() {
        SignedIn diego = people.join("Diego Salcedo", Role.AE);
        people.by(manager, () -> teams.put(manager, client, diego.id(), Duty.LEAD_AE));

        assertThat(people.by(manager, () -> trail.of("client", client.value()))
                        .get(0)
                        .changes())
                .containsExactlyInAnyOrder(
                        new Changes.Change("Diego Salcedo", null, "{clients.duty.LEAD_AE}"),
                        new Changes.Change("Ana Ruiz", "{clients.duty.LEAD_AE}", "{clients.duty.AE}"));
    }

    @Test
    void refusesToPutSomebodyOnTwice() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> people.by(manager, () -> teams.put(manager, client, ana.id(), Duty.LEAD_AE)))
                .withMessage("clients.team.already");
    }

    @Test
    void namesTheLeadsOfADisciplineOnTheTeam() {
        assertThat(people.by(manager, () -> teams.leads(client, Discipline.CREATIVE)))
                .isEmpty();
        SignedIn luis = people.lead("Luis Ortega", Discipline.CREATIVE);
        people.by(manager, () -> teams.put(manager, client, luis.id(), Duty.LEAD));

        assertThat(people.by(manager, () -> teams.leads(client, Discipline.CREATIVE)))
                .containsExactly("Luis Ortega");
        assertThat(people.by(manager, () -> teams.leads(client, Discipline.MEDIA)))
                .isEmpty();
    }
}
