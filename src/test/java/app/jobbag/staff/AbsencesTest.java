package app.jobbag.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JobbagTest
class AbsencesTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);
    private static final LocalDate FRIDAY = LocalDate.of(2031, 3, 7);

    @Autowired
    private Absences absences;

    @Autowired
    private PeopleRegister register;

    @Autowired
    private People people;

    @Autowired
    private SteerableClock clock;

    private SignedIn nuria;
    private SignedIn pablo;

    @BeforeEach
    void two() {
        nuria = people.join("Nuria Vega", Role.CONTRIBUTOR);
        pablo = people.join("Pablo Rey", Role.CONTRIBUTOR);
    }

    @Test
    void theDeputyStandsInFromTheFirstDayToTheLastInTheZoneOfWhoeverIsAway() {
        set(nuria, MONDAY, FRIDAY, pablo);
        assertThat(standsIn("2031-03-02T22:59:00Z")).isFalse();
        assertThat(standsIn("2031-03-02T23:00:00Z")).isTrue();
        assertThat(standsIn("2031-03-07T22:59:00Z")).isTrue();
        assertThat(standsIn("2031-03-07T23:00:00Z")).isFalse();
    }

    @Test
    void whoeverComesBackEarlyEndsIt() {
        UUID id = set(nuria, MONDAY, FRIDAY, pablo);
        clock.at(
                Instant.parse("2031-03-04T09:00:00Z"),
                () -> as(() -> {
                    absences.end(nuria.id(), id);
                    return id;
                }));
        assertThat(standsIn("2031-03-04T10:00:00Z")).isFalse();
    }

    @Test
    void whoeverHasLeftStandsInForNobody() {
        set(nuria, MONDAY, FRIDAY, pablo);
        as(() -> {
            register.leave(pablo.id(), register.details(pablo.id()).version());
            return pablo;
        });
        assertThat(standsIn("2031-03-04T09:00:00Z")).isFalse();
    }

    @Test
    void refusesWhatCantWork() {
        refuses("absences.refused.backwards", FRIDAY, MONDAY, pablo);
        refuses("absences.refused.over", LocalDate.of(2001, 1, 1), LocalDate.of(2001, 1, 2), pablo);
        refuses("absences.refused.deputy", MONDAY, FRIDAY, nuria);
        set(nuria, MONDAY, FRIDAY, pablo);
        refuses("absences.refused.twice", FRIDAY, FRIDAY.plusDays(3), pablo);
        SignedIn other = people.join("Olga Mas", Role.CONTRIBUTOR);
        assertThatThrownBy(() -> set(other, FRIDAY, FRIDAY.plusDays(1), nuria))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.key()).isEqualTo("absences.refused.deputyAway"));
    }

    @Test
    void halfADayIsOneDayAndItsOtherHalfIsFree() {
        half(FRIDAY, FRIDAY, DayPart.MORNING);
        assertThat(half(FRIDAY, FRIDAY, DayPart.AFTERNOON)).isNotNull();
        assertThatThrownBy(() -> half(FRIDAY, FRIDAY, DayPart.MORNING)).hasMessage("absences.refused.twice");
        assertThatThrownBy(() -> half(MONDAY, FRIDAY, DayPart.MORNING)).hasMessage("absences.refused.halfDays");
    }

    private UUID half(LocalDate from, LocalDate to, DayPart part) {
        AbsenceDraft draft = new AbsenceDraft(from, to, pablo.id(), AbsenceKind.ILLNESS, part);
        return as(() -> absences.set(nuria, nuria.id(), draft));
    }

    private void refuses(String key, LocalDate from, LocalDate to, SignedIn deputy) {
        assertThatThrownBy(() -> set(nuria, from, to, deputy))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private boolean standsIn(String moment) {
        boolean[] stands = new boolean[1];
        clock.at(
                Instant.parse(moment),
                () -> stands[0] = as(() -> absences.standsFor(pablo.id())).contains(nuria.id()));
        return stands[0];
    }

    private UUID set(SignedIn person, LocalDate from, LocalDate to, SignedIn deputy) {
        return as(() -> absences.set(person, person.id(), new AbsenceDraft(from, to, deputy.id())));
    }

    private static <T> T as(Supplier<T> work) {
        return Viewers.as(new Viewer.Everything("test"), work);
    }
}
