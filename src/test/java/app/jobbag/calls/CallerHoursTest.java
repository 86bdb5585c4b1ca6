package app.jobbag.calls;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.jobbag.JobbagTest;
import app.jobbag.calls.CallScene.Place;
import app.jobbag.clients.ClientId;
import app.jobbag.staff.WorkingWeek;
import app.jobbag.staff.WorkingWeeks;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list follows the hours of whoever calls: Ana works from Monday to Thursday, eight to three. */
@JobbagTest
class CallerHoursTest {
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 26);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CallList list;

    @Autowired
    private CallLog log;

    @Autowired
    private CallMonths months;

    @Autowired
    private WorkingWeeks weeks;

    @Autowired
    private MockMvcTester web;

    private CallScene scene;
    private ClientId madrid;

    @BeforeEach
    void shortDays() {
        scene = new CallScene(beans);
        madrid = scene.client("Almazaquil", Place.MADRID, null, MONDAY);
        scene.client("Aztequil", Place.MEXICO, null, SPRING);
        scene.client("Dongfaquil", Place.SHANGHAI, null, SPRING);
        keeps("", 4, "08:00", "15:00");
    }

    @Test
    void callsAreWithinTheOwnHoursAndWhoIsNotThereThenIsWrittenTo() {
        assertThat(day("2026-10-27").ahead())
                .extracting(Call::name, Call::fit, Call::at)
                .containsExactly(
                        tuple("Dongfaquil", Fit.CALL, Instant.parse("2026-10-27T07:00:00Z")),
                        tuple("Almazaquil", Fit.CALL, Instant.parse("2026-10-27T08:00:00Z")),
                        tuple("Aztequil", Fit.WRITE, null));
    }

    @Test
    void aFreeFridayHasNoListAndThursdaySpeaksOfMonday() {
        assertThat(day("2026-10-23").workday()).isFalse();
        assertThat(day("2026-10-23").calls()).isEmpty();
        assertThat(reasons("2026-10-22")).containsExactly("DELIVERY.later");
        assertThat(reasons("2026-10-21")).isEmpty();
        CallMonth october = scene.at(
                Instant.parse("2026-10-30T17:00:00Z"),
                () -> scene.house.as(scene.ana, () -> months.of(scene.ana, scene.ana.id(), YearMonth.of(2026, 10))));
        assertThat(october.rows().get(0).cells().subList(21, 23))
                .extracting(MonthRow.Cell::mark)
                .containsExactly(MonthMark.MISSED, MonthMark.NOTHING);
    }

    @Test
    void holidaysAreThoseThatThePersonKeeps() {
        LocalDate revolution = LocalDate.of(2026, 11, 16);
        assertThat(day(revolution.toString()).workday()).isTrue();
        keeps("mx", 5, "09:00", "18:00");
        assertThat(day(revolution.toString()).workday()).isFalse();
        assertThat(day("2026-11-17").workday()).isTrue();
    }

    @Test
    void theMonthIsAFileWithReasonsAndHolidays() {
        scene.at(
                Instant.parse("2026-10-26T09:00:00Z"),
                () -> scene.house.as(scene.ana, () -> {
                    log.skip(scene.ana, madrid, MONDAY, "=They moved house");
                    return true;
                }));
        String file = scene.at(Instant.parse("2026-10-28T09:00:00Z"), this::file);
        assertThat(file)
                .startsWith("\ufeffDay,Client,What came of it,Reason or holiday")
                .contains("2026-10-26,Almazaquil,Skipped,'=They moved house")
                .contains("2026-10-12,Almazaquil,Holiday,")
                .contains("2026-10-27,Almazaquil,Missed,")
                .doesNotContain("2026-10-23", "2026-10-28");
    }

    private String file() {
        byte[] content = web.get()
                .uri("/calls/month.csv?month=2026-10")
                .with(as(scene.ana))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return new String(content, StandardCharsets.UTF_8);
    }

    private void keeps(String holidays, int days, String opens, String closes) {
        scene.house.as(scene.ana, () -> {
            int version = weeks.of(scene.ana.id()).version();
            List<WorkingWeek.Day> worked = IntStream.rangeClosed(1, days)
                    .mapToObj(day -> new WorkingWeek.Day(day, LocalTime.parse(opens), LocalTime.parse(closes)))
                    .toList();
            weeks.write(scene.ana.id(), new WorkingWeek(version, holidays, worked));
        });
    }

    private List<String> reasons(String day) {
        return day(day).ahead().stream()
                .filter(call -> call.client().equals(madrid))
                .flatMap(call -> call.reasons().stream())
                .map(Reason::key)
                .toList();
    }

    private CallDay day(String day) {
        Instant morning = Instant.parse(day + "T07:00:00Z");
        return scene.at(morning, () -> scene.house.as(scene.ana, () -> list.of(scene.ana)));
    }
}
