package app.jobbag.hospitality;

import static app.jobbag.hospitality.HospitalityState.ACCEPTED;
import static app.jobbag.hospitality.HospitalityState.DRAFT;
import static app.jobbag.hospitality.HospitalityState.DROPPED;
import static app.jobbag.hospitality.HospitalityState.PLANNED;
import static app.jobbag.hospitality.HospitalityState.REFUSED;
import static app.jobbag.hospitality.HospitalityState.RETURNED;
import static app.jobbag.hospitality.HospitalityState.SUBMITTED;
import static app.jobbag.hospitality.HospitalityState.TO_APPROVE;
import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.hospitality.DinnerScene.People;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.SignedIn;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every state of a dinner's cost against everything that can be done with it. */
@JobbagTest
class HospitalityStatesTest {
    @Autowired
    private DinnerScene scene;

    @Autowired
    private Hosting hosting;

    /** What each state allows, of everything that can be done. */
    private static final Map<HospitalityState, Set<Verb>> ALLOWED = Map.of(
            PLANNED, EnumSet.of(Verb.PLAN, Verb.SPEND, Verb.DROP),
            TO_APPROVE, EnumSet.of(Verb.PLAN, Verb.SPEND, Verb.APPROVE, Verb.REFUSE, Verb.DROP),
            REFUSED, EnumSet.of(Verb.PLAN, Verb.SPEND, Verb.DROP),
            DRAFT, EnumSet.of(Verb.SPEND, Verb.SUBMIT, Verb.DROP),
            SUBMITTED, EnumSet.of(Verb.ACCEPT, Verb.RETURN),
            RETURNED, EnumSet.of(Verb.SPEND, Verb.SUBMIT, Verb.DROP),
            ACCEPTED, EnumSet.noneOf(Verb.class),
            DROPPED, EnumSet.of(Verb.PLAN));

    private enum Verb {
        PLAN,
        SPEND,
        APPROVE,
        REFUSE,
        SUBMIT,
        ACCEPT,
        RETURN,
        DROP
    }

    @ParameterizedTest
    @EnumSource(HospitalityState.class)
    void allowsInEachStateWhatItShould(HospitalityState state) {
        People people = scene.people("60");
        Map<Verb, Boolean> went = new LinkedHashMap<>();
        for (Verb verb : Verb.values()) {
            HospitalityId id = in(people, state);
            went.put(verb, goes(people, id, verb));
        }
        assertThat(went.keySet().stream().filter(verb -> Boolean.TRUE.equals(went.get(verb))))
                .containsExactlyInAnyOrderElementsOf(ALLOWED.get(state));
    }

    private HospitalityId in(People people, HospitalityState state) {
        boolean over = state == TO_APPROVE || state == REFUSED;
        HospitalityId id = scene.planned(people, over ? "300" : "100", over ? "Aniversario" : "");
        switch (state) {
            case PLANNED, TO_APPROVE -> {}
            case REFUSED -> goes(people, id, Verb.REFUSE);
            case DRAFT -> goes(people, id, Verb.SPEND);
            case DROPPED -> goes(people, id, Verb.DROP);
            case SUBMITTED, RETURNED, ACCEPTED -> {
                goes(people, id, Verb.SPEND);
                scene.receipt(people, id);
                goes(people, id, Verb.SUBMIT);
                if (state != SUBMITTED) {
                    goes(people, id, state == ACCEPTED ? Verb.ACCEPT : Verb.RETURN);
                }
            }
        }
        if (state == DRAFT) {
            scene.receipt(people, id);
        }
        assertThat(scene.show(people, id).state()).isEqualTo(state);
        return id;
    }

    private boolean goes(People people, HospitalityId id, Verb verb) {
        int seen = version(people, id);
        SignedIn who = switch (verb) {
            case PLAN, SPEND, SUBMIT, DROP -> people.ana();
            case APPROVE, REFUSE -> people.marta();
            case ACCEPT, RETURN -> people.teo();
        };
        try {
            people.house().as(who, () -> act(people, id, verb, seen));
            return true;
        } catch (Refused refusal) {
            assertThat(refusal.key()).startsWith("hospitality.refused.state.");
            return false;
        }
    }

    private void act(People people, HospitalityId id, Verb verb, int seen) {
        switch (verb) {
            case PLAN -> hosting.change(people.ana(), id, seen, DinnerScene.plan("80", ""));
            case SPEND -> hosting.spend(people.ana(), id, seen, scene.cost(people, "90", ""));
            case APPROVE -> scene.deciding().approve(people.marta(), id, seen, "Sí");
            case REFUSE -> scene.deciding().refuse(people.marta(), id, seen, "No");
            case SUBMIT -> hosting.submit(people.ana(), id, seen);
            case ACCEPT -> scene.deciding().accept(people.teo(), id, seen);
            case RETURN -> scene.deciding().return_(people.teo(), id, seen, "Sin NIF");
            case DROP -> hosting.drop(people.ana(), id, seen, "Invitaron ellos");
        }
    }

    private int version(People people, HospitalityId id) {
        return scene.show(people, id).version();
    }
}
