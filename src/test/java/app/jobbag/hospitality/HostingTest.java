package app.jobbag.hospitality;

import static app.jobbag.hospitality.HospitalityState.ACCEPTED;
import static app.jobbag.hospitality.HospitalityState.DRAFT;
import static app.jobbag.hospitality.HospitalityState.PLANNED;
import static app.jobbag.hospitality.HospitalityState.TO_APPROVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.hospitality.DinnerScene.People;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.meetings.MeetingId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dinner's cost from the plan to finance's word, through the services and the database. */
@JobbagTest
class HostingTest {
    @Autowired
    private DinnerScene scene;

    @Autowired
    private Hosting hosting;

    @Autowired
    private HospitalitySums sums;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void withinTheLimitGoesToFinanceWithoutASecondPerson() {
        People people = scene.people("60");
        HospitalityId id = scene.submitted(people, "120");

        people.house().as(people.teo(), () -> scene.deciding().accept(people.teo(), id, version(people, id)));

        HospitalityDetails done = scene.show(people, id);
        assertThat(done.state()).isEqualTo(ACCEPTED);
        assertThat(done.cost().each()).isEqualTo(Money.of("60", "EUR"));
        assertThat(done.isOver()).isFalse();
    }

    @Test
    void aboveTheLimitAsksForAReasonAndWaits() {
        People people = scene.people("60");
        MeetingId meeting = scene.held(people);

        assertThatThrownBy(() -> people.house()
                        .as(people.ana(), () -> hosting.plan(people.ana(), meeting, DinnerScene.plan("120.02", ""))))
                .hasMessage("hospitality.refused.over.CLIENT")
                .extracting(e -> ((Refused) e).field())
                .isEqualTo("reason");
        HospitalityId id = people.house()
                .as(people.ana(), () -> hosting.plan(people.ana(), meeting, DinnerScene.plan("120.02", "Aniversario")));

        assertThat(scene.show(people, id).state()).isEqualTo(TO_APPROVE);
    }

    @Test
    void approvalHoldsUpToWhatWasApprovedAndNoFurther() {
        People people = scene.people("60");
        HospitalityId id = scene.planned(people, "200", "Aniversario");
        approve(people, people.marta(), id);
        assertThat(scene.show(people, id).state()).isEqualTo(PLANNED);

        scene.spend(people, id, "200", "Aniversario");
        assertThat(scene.show(people, id).state()).isEqualTo(DRAFT);

        scene.spend(people, id, "200.02", "Un café más");
        assertThat(scene.show(people, id).state()).isEqualTo(TO_APPROVE);
    }

    @Test
    void aClientThatAllowsNothingWaitsForASecondPersonFromTheFirstCent() {
        People people = scene.people("0");
        HospitalityId id = scene.planned(people, "0.02", "Un café");

        assertThat(scene.show(people, id).limit().kind()).isEqualTo(HeadLimit.Kind.FORBIDDEN);
        assertThat(scene.show(people, id).state()).isEqualTo(TO_APPROVE);
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        People people = scene.people("60");
        SignedIn both = people.house().aPerson("Rosa Doble", Role.MANAGER);
        MeetingId meeting = scene.held(people);
        HospitalityId id =
                people.house().as(both, () -> hosting.plan(both, meeting, DinnerScene.plan("400", "Aniversario")));

        assertThatThrownBy(() -> approve(people, both, id)).hasMessage("hospitality.refused.own");
        assertThatThrownBy(() -> people.house()
                        .maintain(() -> jdbc.sql("""
                        update hospitality set decided_by = claimed_by, decided_by_name = '', decided_at = now(),
                            decision_reason = 'x', approved = 500 where id = ?""").param(id.value()).update()))
                .hasMessageContaining("hospitality_four_eyes");
        approve(people, people.marta(), id);
        assertThat(scene.show(people, id).decision().by()).isEqualTo("Marta Directora");
    }

    @Test
    void whoeverLaidMoneyOutDoesNotAcceptIt() {
        People people = scene.people(null);
        HospitalityId id = scene.planned(people, "100", "");
        SignedIn teo = people.house().onTeam(people.client(), people.teo(), Role.FINANCE);
        people.house()
                .as(people.ana(), () -> hosting.spend(people.ana(), id, 0, scene.cost(people, "100", "", teo.id())));
        scene.receipt(people, id);
        scene.submit(people, id, version(people, id));

        assertThatThrownBy(() -> people.house()
                        .as(people.teo(), () -> scene.deciding().accept(people.teo(), id, version(people, id))))
                .hasMessage("hospitality.refused.own");
    }

    @Test
    void withoutAReceiptIsNotHandedIn() {
        People people = scene.people(null);
        HospitalityId id = scene.planned(people, "100", "");
        scene.spend(people, id, "90", "");

        assertThatThrownBy(() -> scene.submit(people, id, version(people, id)))
                .hasMessage("hospitality.refused.noReceipt");
    }

    @Test
    void twoAtOnceHandItInOnce() throws Exception {
        People people = scene.people(null);
        HospitalityId id = scene.planned(people, "100", "");
        scene.spend(people, id, "90", "");
        scene.receipt(people, id);
        int seen = version(people, id);
        ExecutorService hands = Executors.newFixedThreadPool(2);
        Callable<Boolean> press = () -> {
            try {
                scene.submit(people, id, seen);
                return true;
            } catch (Stale | OptimisticLockingFailureException second) {
                return false;
            }
        };
        List<Future<Boolean>> pressed = hands.invokeAll(List.of(press, press));
        hands.shutdown();

        assertThat(List.of(pressed.get(0).get(), pressed.get(1).get())).containsExactlyInAnyOrder(true, false);
        assertThat(noted(people, id, "submitted")).isEqualTo(1);
    }

    @Test
    void whatFinanceReturnsIsMendedAndHandedInAgain() {
        People people = scene.people(null);
        HospitalityId id = scene.submitted(people, "100");
        people.house()
                .as(people.teo(), () -> scene.deciding().return_(people.teo(), id, version(people, id), "Sin NIF"));
        assertThat(scene.show(people, id).settlement().returnReason()).isEqualTo("Sin NIF");

        scene.spend(people, id, "98", "");
        scene.submit(people, id, version(people, id));
        people.house().as(people.teo(), () -> scene.deciding().accept(people.teo(), id, version(people, id)));

        assertThat(scene.show(people, id).state()).isEqualTo(ACCEPTED);
        assertThatThrownBy(() -> people.house()
                        .maintain(() -> jdbc.sql("delete from hospitality_cost where hospitality_id = ?")
                                .param(id.value())
                                .update()))
                .hasMessageContaining("fixed");
    }

    @Test
    void isNotThereForPeopleOfOtherClients() {
        People people = scene.people(null);
        HospitalityId id = scene.submitted(people, "100");
        SignedIn other = people.house().onTeam(people.house().aClient(), "Óscar Otero", Role.AE);

        assertThatThrownBy(() -> people.house().as(other, () -> hosting.show(other, id)))
                .isInstanceOf(NotFound.class);
        assertThat(people.house()
                        .as(
                                other,
                                () -> jdbc.sql("select count(*) from hospitality where client_id = ?")
                                        .param(people.client().value())
                                        .query(Integer.class)
                                        .single()))
                .isZero();
    }

    @Test
    void sumsByClientAndByPersonAreTheSame() {
        People people = scene.people(null);
        scene.submitted(people, "100.01");
        scene.submitted(people, "33.33");

        List<Money> byClient = people.house()
                .as(
                        people.ana(),
                        () -> HospitalitySums.totals(sums.byClient(DinnerScene.DAY, DinnerScene.DAY.plusDays(1))));
        List<Money> byPerson = people.house()
                .as(
                        people.ana(),
                        () -> HospitalitySums.totals(sums.byPerson(DinnerScene.DAY, DinnerScene.DAY.plusDays(1))));

        assertThat(byClient).containsExactly(Money.of("133.34", "EUR")).isEqualTo(byPerson);
    }

    private void approve(People people, SignedIn who, HospitalityId id) {
        people.house().as(who, () -> scene.deciding().approve(who, id, version(people, id), "De acuerdo"));
    }

    private int version(People people, HospitalityId id) {
        return scene.show(people, id).version();
    }

    private int noted(People people, HospitalityId id, String verb) {
        return people.house()
                .maintain(() -> jdbc.sql("select count(*) from trail where subject_id = ? and verb = ?")
                        .params(id.value(), verb)
                        .query(Integer.class)
                        .single());
    }
}
