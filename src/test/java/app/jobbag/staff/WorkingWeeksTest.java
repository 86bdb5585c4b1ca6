package app.jobbag.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** When people work, and when the whole agency does not. */
@JobbagTest
class WorkingWeeksTest {
    private static final WorkingWeek.Day SHORT_MONDAY =
            new WorkingWeek.Day(1, LocalTime.of(8, 30), LocalTime.of(14, 0));

    @Autowired
    private WorkingWeeks weeks;

    @Autowired
    private People people;

    @Autowired
    private MockMvcTester mvc;

    private SignedIn ana;
    private SignedIn admin;

    @BeforeEach
    void two() {
        ana = people.join("Ana Prado", Role.AE);
        admin = people.join("Inés Prado", Role.ADMIN);
    }

    @Test
    void theUsualWeekIsMondayToFridayUntilAnotherIsWritten() {
        WorkingWeek usual = week();
        assertThat(usual.days()).hasSize(5).allMatch(day -> day.opens().equals(LocalTime.of(9, 0)));
        assertThat(usual.on(DayOfWeek.SATURDAY)).isEmpty();

        write(new WorkingWeek(0, "", List.of(SHORT_MONDAY)));
        assertThat(week()).isEqualTo(new WorkingWeek(1, "", List.of(SHORT_MONDAY)));

        write(new WorkingWeek(1, "", List.of()));
        assertThat(week().days()).isEmpty();
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        write(WorkingWeek.usual());
        assertThat(week().version()).isZero();
    }

    @Test
    void refusesWhatIsStaleOrEndsBeforeItBegins() {
        WorkingWeek.Day backwards = new WorkingWeek.Day(2, LocalTime.of(14, 0), LocalTime.of(14, 0));
        assertThatThrownBy(() -> write(new WorkingWeek(0, "", List.of(backwards))))
                .isInstanceOf(Refused.class);
        write(new WorkingWeek(0, "", List.of(SHORT_MONDAY)));
        assertThatThrownBy(() -> write(new WorkingWeek(0, "", List.of()))).isInstanceOf(Stale.class);
    }

    @Test
    void everybodyKeepsTheirOwnHoursAndTheAdministratorThoseOfAll() {
        assertThat(get(ana, "/profile")).hasStatusOk().bodyText().contains("Working hours", "09:00–18:00");
        assertThat(get(ana, "/profile/hours/edit")).hasStatusOk().bodyText().contains("Monday", "Madrid");
        assertThat(post(ana, "/profile/hours", Map.of("version", "0", "days[0].opens", "8:30", "days[0].closes", "14")))
                .hasStatus(422);
        assertThat(post(
                        ana,
                        "/profile/hours",
                        Map.of("version", "0", "days[0].opens", "15:00", "days[0].closes", "14:00")))
                .hasStatus(422)
                .bodyText()
                .contains("It ends before it begins.");
        assertThat(post(
                        ana,
                        "/profile/hours",
                        Map.of("version", "0", "days[0].opens", "8:30", "days[0].closes", "14:00")))
                .hasStatus3xxRedirection();
        assertThat(week().days()).containsExactly(SHORT_MONDAY);

        String hers = "/people/" + ana.id().value();
        assertThat(get(admin, hers)).hasStatusOk().bodyText().contains("08:30–14:00", "changed the working hours");
        assertThat(post(
                        admin,
                        hers + "/hours",
                        Map.of("version", "1", "days[1].opens", "9:00", "days[1].closes", "12:00")))
                .hasStatus3xxRedirection();
        assertThat(post(ana, "/profile/hours", Map.of("version", "1"))).hasStatus(409);
        assertThat(get(ana, hers + "/hours/edit")).hasStatus(404);
    }

    @Test
    void theAgencyClosesOnADayOnce() {
        String day = "24/12/2035";
        assertThat(post(admin, "/closed-days", Map.of("day", day, "name", "Christmas Eve")))
                .hasStatus3xxRedirection();
        assertThat(post(admin, "/closed-days", Map.of("day", day, "name", "Again")))
                .hasStatus(422)
                .bodyText()
                .contains("closed on that day already");
        assertThat(get(admin, "/closed-days")).hasStatusOk().bodyText().contains("Christmas Eve");
        assertThat(post(admin, "/closed-days/removal", Map.of("day", "2035-12-24")))
                .hasStatus3xxRedirection();
        assertThat(get(admin, "/closed-days")).bodyText().doesNotContain("Christmas Eve");
        assertThat(get(ana, "/closed-days")).hasStatus(404);
    }

    private WorkingWeek week() {
        return people.by(ana, () -> weeks.of(ana.id()));
    }

    private void write(WorkingWeek week) {
        people.by(ana, () -> weeks.write(ana.id(), week));
    }

    private MvcTestResult get(SignedIn who, String address) {
        return mvc.get().uri(address).with(People.as(who)).exchange();
    }

    private MvcTestResult post(SignedIn who, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(People.as(who)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
