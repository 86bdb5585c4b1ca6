package app.jobbag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.jobbag.JobbagTest;
import app.jobbag.calls.CallScene.Place;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.Duty;
import app.jobbag.contactreports.Outcome;
import app.jobbag.staff.AbsenceDraft;
import app.jobbag.staff.Absences;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The autumn of an account executive in Madrid with six clients in Madrid, Mexico City and Shanghai, morning by morning: the
 * week before Europe puts its clocks back (25 October 2026), the week after, and the one that begins with a holiday in Mexico
 * (16 November). What each morning's list must be is written here by hand.
 */
@JobbagTest
class CallWeekTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 1);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CallList list;

    @Autowired
    private CallLog log;

    @Autowired
    private CallMonths months;

    @Autowired
    private Absences absences;

    private CallScene scene;
    private ClientId almazara;
    private ClientId dongfang;
    private ClientId early;

    @BeforeEach
    void sixClients() {
        scene = new CallScene(beans);
        almazara = scene.client("Almazaquil", Place.MADRID, null, SPRING);
        scene.client("Zarzuquel", Place.MADRID, null, LocalDate.of(2026, 10, 28));
        scene.client("Aztequil", Place.MEXICO, null, SPRING);
        scene.client("Xochiquel", Place.MEXICO, LocalTime.of(10, 30), SPRING);
        dongfang = scene.client("Dongfaquil", Place.SHANGHAI, null, SPRING);
        early = scene.client("Ebunquil", Place.SHANGHAI_EARLY, null, SPRING);
    }

    @Test
    void everyMorningTheListIsRight() {
        fridayBeforeTheClocksGoBack();
        mondayAfter();
        tuesdayBeforeADelivery();
        thursdayAnaIsAway();
        fridayTheDeliveryIsLate();
        aHolidayInMexico();
        theMonthShowsIt();
    }

    private void fridayBeforeTheClocksGoBack() {
        assertThat(morning("2026-10-23"))
                .containsExactly(
                        "09:00 Ebunquil 15:00",
                        "09:00 Dongfaquil 15:00",
                        "09:00 Almazaquil 09:00",
                        "09:00 Zarzuquel 09:00",
                        "17:00 Aztequil 09:00",
                        "17:00 Xochiquel 09:00");
        assertThat(morning("2026-10-24")).isEmpty();
    }

    /** An hour earlier in Mexico City, an hour later in Shanghai; and what is logged leaves the list. */
    private void mondayAfter() {
        assertThat(morning("2026-10-26"))
                .containsExactly(
                        "09:00 Ebunquil 16:00",
                        "09:00 Dongfaquil 16:00",
                        "09:00 Almazaquil 09:00",
                        "09:00 Zarzuquel 09:00",
                        "16:00 Aztequil 09:00",
                        "17:30 Xochiquel 10:30");
        log("2026-10-26T08:05:00Z", early, Outcome.TALKED);
        log("2026-10-26T08:15:00Z", dongfang, Outcome.LEFT_MESSAGE);
        log("2026-10-26T08:20:00Z", almazara, Outcome.NO_ANSWER);
        assertThat(seen(scene.ana, "2026-10-26T08:30:00Z"))
                .containsExactly(
                        "09:00 Zarzuquel 09:00",
                        "11:20 Almazaquil 11:20",
                        "16:00 Aztequil 09:00",
                        "17:30 Xochiquel 10:30");
    }

    /** What is due tomorrow is spoken of first, after those who go home soon. */
    private void tuesdayBeforeADelivery() {
        assertThat(morning("2026-10-27"))
                .containsExactly(
                        "09:00 Ebunquil 16:00",
                        "09:00 Dongfaquil 16:00",
                        "09:00 Zarzuquel 09:00",
                        "09:00 Almazaquil 09:00",
                        "16:00 Aztequil 09:00",
                        "17:30 Xochiquel 10:30");
    }

    private void thursdayAnaIsAway() {
        scene.at(Instant.parse("2026-10-28T08:00:00Z"), () -> {
            scene.join(almazara, scene.luis, Duty.AE);
            LocalDate thursday = LocalDate.of(2026, 10, 29);
            AbsenceDraft away = new AbsenceDraft(thursday, thursday, scene.luis.id());
            return scene.house.as(scene.ana, () -> absences.set(scene.ana, scene.ana.id(), away));
        });
        assertThat(seen(scene.luis, "2026-10-28T08:00:00Z")).isEmpty();
        assertThat(morning("2026-10-29")).isEmpty();
        assertThat(seen(scene.luis, "2026-10-29T08:00:00Z")).containsExactly("09:00 Almazaquil 09:00");
        assertThat(day(scene.luis, "2026-10-29T08:00:00Z").ahead())
                .extracting(Call::standsInFor)
                .containsExactly("Ana Larrea");
    }

    private void fridayTheDeliveryIsLate() {
        CallDay friday = day(scene.ana, "2026-10-30T08:00:00Z");
        assertThat(said(friday))
                .startsWith("09:00 Ebunquil 16:00", "09:00 Dongfaquil 16:00", "09:00 Zarzuquel 09:00")
                .hasSize(6);
        assertThat(friday.ahead().get(2).reasons())
                .extracting(Reason::key, Reason::pressure)
                .contains(tuple("DELIVERY.overdue", Reason.Pressure.OVERDUE));
    }

    private void aHolidayInMexico() {
        CallDay monday = day(scene.ana, "2026-11-16T08:00:00Z");
        assertThat(said(monday))
                .containsExactly(
                        "09:00 Ebunquil 16:00",
                        "09:00 Dongfaquil 16:00",
                        "09:00 Zarzuquel 09:00",
                        "09:00 Almazaquil 09:00");
        assertThat(monday.off()).extracting(Call::name).containsExactlyInAnyOrder("Aztequil", "Xochiquel");
        assertThat(monday.off()).extracting(Call::holiday).doesNotContainNull();
        assertThat(morning("2026-11-17")).contains("16:00 Aztequil 09:00", "17:30 Xochiquel 10:30");
    }

    private void theMonthShowsIt() {
        CallMonth october = scene.at(
                Instant.parse("2026-10-30T17:00:00Z"),
                () -> scene.house.as(scene.ana, () -> months.of(scene.ana, scene.ana.id(), YearMonth.of(2026, 10))));
        assertThat(marks(october, "Ebunquil"))
                .containsEntry(26, MonthMark.TALKED)
                .containsEntry(25, MonthMark.NOTHING)
                .containsEntry(1, MonthMark.HOLIDAY)
                .containsEntry(27, MonthMark.MISSED)
                .containsEntry(29, MonthMark.AWAY)
                .containsEntry(30, MonthMark.NOTHING);
        assertThat(marks(october, "Dongfaquil")).containsEntry(26, MonthMark.LEFT_MESSAGE);
        assertThat(marks(october, "Almazaquil")).containsEntry(26, MonthMark.NO_ANSWER);
        CallMonth november = scene.at(
                Instant.parse("2026-11-30T17:00:00Z"),
                () -> scene.house.as(scene.ana, () -> months.of(scene.ana, scene.ana.id(), YearMonth.of(2026, 11))));
        assertThat(marks(november, "Aztequil"))
                .containsEntry(16, MonthMark.HOLIDAY)
                .containsEntry(17, MonthMark.MISSED);
    }

    private static Map<Integer, MonthMark> marks(CallMonth month, String client) {
        return month.rows().stream()
                .filter(row -> row.name().equals(client))
                .flatMap(row -> row.cells().stream())
                .collect(Collectors.toMap(cell -> cell.day().getDayOfMonth(), MonthRow.Cell::mark));
    }

    private List<String> morning(String day) {
        return seen(
                scene.ana,
                LocalDate.parse(day).atTime(9, 0).atZone(MADRID).toInstant().toString());
    }

    private List<String> seen(SignedIn who, String moment) {
        return said(day(who, moment));
    }

    private CallDay day(SignedIn who, String moment) {
        return scene.at(Instant.parse(moment), () -> scene.house.as(who, () -> list.of(who)));
    }

    private void log(String moment, ClientId client, Outcome outcome) {
        CallNote note = new CallNote(LocalDate.parse(moment.substring(0, 10)), null, outcome, "", "");
        scene.at(Instant.parse(moment), () -> scene.house.as(scene.ana, () -> log.log(scene.ana, client, note)));
    }

    /** When here, whom, when there. */
    private static List<String> said(CallDay day) {
        return day.ahead().stream()
                .map(call -> Objects.requireNonNull(call.at()).atZone(MADRID).toLocalTime() + " " + call.name() + " "
                        + Objects.requireNonNull(call.atThere()).toLocalTime())
                .toList();
    }
}
