package app.jobbag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.jobbag.JobbagTest;
import app.jobbag.calls.CallScene.Place;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.Duty;
import app.jobbag.contactreports.LineKind;
import app.jobbag.contactreports.Outcome;
import app.jobbag.meetings.Party;
import app.jobbag.staff.AbsenceDraft;
import app.jobbag.staff.Absences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Objects;
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
    private Mornings mornings;
    private ClientId almazara;
    private ClientId dongfang;
    private ClientId early;
    private ClientId zarzuela;
    private ClientId xochimilco;

    @BeforeEach
    void sixClients() {
        scene = new CallScene(beans);
        mornings = new Mornings(scene, list);
        almazara = scene.client("Almazaquil", Place.MADRID, null, SPRING);
        zarzuela = scene.client("Zarzuquel", Place.MADRID, null, LocalDate.of(2026, 10, 28));
        scene.client("Aztequil", Place.MEXICO, null, SPRING);
        xochimilco = scene.client("Xochiquel", Place.MEXICO, LocalTime.of(10, 30), SPRING);
        dongfang = scene.client("Dongfaquil", Place.SHANGHAI, null, SPRING);
        early = scene.client("Ebunquil", Place.SHANGHAI_EARLY, null, SPRING);
    }

    @Test
    void everyMorningTheListIsRight() {
        fridayBeforeTheClocksGoBack();
        mondayAfter();
        tuesdayBeforeADelivery();
        wednesdayHasEveryReason();
        thursdayAnaIsAway();
        fridayTheDeliveryIsLate();
        aHolidayInMexico();
        theMonthShowsIt();
    }

    private void fridayBeforeTheClocksGoBack() {
        assertThat(mornings.of("2026-10-23"))
                .containsExactly(
                        "09:00 Ebunquil 15:00",
                        "09:00 Dongfaquil 15:00",
                        "09:00 Almazaquil 09:00",
                        "09:00 Zarzuquel 09:00",
                        "17:00 Aztequil 09:00",
                        "17:00 Xochiquel 09:00");
        assertThat(mornings.of("2026-10-24")).isEmpty();
    }

    /** An hour earlier in Mexico City, an hour later in Shanghai; and what is logged leaves the list. */
    private void mondayAfter() {
        assertThat(mornings.of("2026-10-26"))
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
        assertThat(mornings.seen(scene.ana, "2026-10-26T08:30:00Z"))
                .containsExactly(
                        "09:00 Zarzuquel 09:00",
                        "11:20 Almazaquil 11:20",
                        "16:00 Aztequil 09:00",
                        "17:30 Xochiquel 10:30");
    }

    /** What is due tomorrow is spoken of first, after those who go home soon. */
    private void tuesdayBeforeADelivery() {
        assertThat(mornings.of("2026-10-27"))
                .containsExactly(
                        "09:00 Ebunquil 16:00",
                        "09:00 Dongfaquil 16:00",
                        "09:00 Zarzuquel 09:00",
                        "09:00 Almazaquil 09:00",
                        "16:00 Aztequil 09:00",
                        "17:30 Xochiquel 10:30");
    }

    /** What was promised and asked for on Tuesday, an invoice that is overdue since the week before, the delivery itself. */
    private void wednesdayHasEveryReason() {
        String tuesday = "2026-10-27T16:30:00Z";
        Party contact = Party.of(
                Objects.requireNonNull(mornings.call(tuesday, xochimilco).contact())
                        .contact());
        scene.spoken(
                xochimilco,
                Instant.parse(tuesday),
                contact,
                scene.line(LineKind.NEXT_DATE, "Colours by telephone", LocalDate.of(2026, 10, 28)),
                scene.line(LineKind.THEIR_DUTY, "Send the logo", LocalDate.of(2026, 11, 20)));
        scene.invoice(almazara, Instant.parse("2026-09-05T08:00:00Z"));
        assertThat(mornings.of("2026-10-28"))
                .containsExactly(
                        "09:00 Ebunquil 16:00",
                        "09:00 Dongfaquil 16:00",
                        "09:00 Almazaquil 09:00",
                        "09:00 Zarzuquel 09:00",
                        "16:00 Aztequil 09:00",
                        "17:30 Xochiquel 10:30");
        String wednesday = "2026-10-28T08:00:00Z";
        assertThat(mornings.call(wednesday, zarzuela).reasons())
                .extracting(Reason::key, Reason::pressure)
                .containsExactly(tuple("DELIVERY.today", Reason.Pressure.DUE));
        assertThat(mornings.call(wednesday, almazara).reasons())
                .extracting(Reason::key, Reason::pressure, Reason::days)
                .containsExactly(tuple("INVOICE", Reason.Pressure.MONEY, 8L));
        assertThat(mornings.call(wednesday, xochimilco).reasons())
                .extracting(Reason::key, Reason::pressure)
                .containsExactly(
                        tuple("PROMISE", Reason.Pressure.PROMISED),
                        tuple("THEIR_ACTION.later", Reason.Pressure.WAITING));
    }

    /** Luis stands in where he is on the team; where nobody is there, whoever looks at Ana's list is told. */
    private void thursdayAnaIsAway() {
        scene.at(Instant.parse("2026-10-28T08:00:00Z"), () -> {
            scene.join(almazara, scene.luis, Duty.AE);
            LocalDate thursday = LocalDate.of(2026, 10, 29);
            AbsenceDraft away = new AbsenceDraft(thursday, thursday, scene.luis.id());
            return scene.house.as(scene.ana, () -> absences.set(scene.ana, scene.ana.id(), away));
        });
        assertThat(mornings.seen(scene.luis, "2026-10-28T08:00:00Z")).isEmpty();
        assertThat(mornings.of("2026-10-29"))
                .containsExactly(
                        "09:00 Ebunquil 16:00",
                        "09:00 Dongfaquil 16:00",
                        "09:00 Zarzuquel 09:00",
                        "16:00 Aztequil 09:00",
                        "17:30 Xochiquel 10:30");
        CallDay seen = scene.at(
                Instant.parse("2026-10-29T08:00:00Z"),
                () -> scene.house.as(scene.manager, () -> list.of(scene.manager, scene.ana.id())));
        assertThat(seen.ahead()).hasSize(5).allMatch(Call::uncovered);
        assertThat(seen.away()).isEqualTo(new CallDay.Away(LocalDate.of(2026, 10, 29), "Luis Prado"));
        assertThat(seen.callers())
                .filteredOn(each -> each.id().equals(scene.ana.id()))
                .extracting(CallDay.Caller::awayUntil)
                .containsExactly(LocalDate.of(2026, 10, 29));
        assertThat(mornings.seen(scene.luis, "2026-10-29T08:00:00Z")).containsExactly("09:00 Almazaquil 09:00");
        assertThat(mornings.day(scene.luis, "2026-10-29T08:00:00Z").ahead())
                .extracting(Call::standsInFor)
                .containsExactly("Ana Larrea");
    }

    private void fridayTheDeliveryIsLate() {
        CallDay friday = mornings.day(scene.ana, "2026-10-30T08:00:00Z");
        assertThat(Mornings.said(friday))
                .startsWith(
                        "09:00 Ebunquil 16:00",
                        "09:00 Dongfaquil 16:00",
                        "09:00 Almazaquil 09:00",
                        "09:00 Zarzuquel 09:00")
                .hasSize(6);
        assertThat(friday.ahead().get(3).reasons())
                .extracting(Reason::key, Reason::pressure)
                .contains(tuple("DELIVERY.overdue", Reason.Pressure.OVERDUE));
    }

    private void aHolidayInMexico() {
        CallDay monday = mornings.day(scene.ana, "2026-11-16T08:00:00Z");
        assertThat(Mornings.said(monday))
                .containsExactly(
                        "09:00 Ebunquil 16:00",
                        "09:00 Dongfaquil 16:00",
                        "09:00 Almazaquil 09:00",
                        "09:00 Zarzuquel 09:00");
        assertThat(monday.off()).extracting(Call::name).containsExactlyInAnyOrder("Aztequil", "Xochiquel");
        assertThat(monday.off()).extracting(Call::holiday).doesNotContainNull();
        assertThat(mornings.of("2026-11-17")).contains("16:00 Aztequil 09:00", "17:30 Xochiquel 10:30");
    }

    private void theMonthShowsIt() {
        CallMonth october = scene.at(
                Instant.parse("2026-10-30T17:00:00Z"),
                () -> scene.house.as(scene.ana, () -> months.of(scene.ana, scene.ana.id(), YearMonth.of(2026, 10))));
        assertThat(Mornings.marks(october, "Ebunquil"))
                .containsEntry(26, MonthMark.TALKED)
                .containsEntry(25, MonthMark.NOTHING)
                .containsEntry(1, MonthMark.HOLIDAY)
                .containsEntry(27, MonthMark.MISSED)
                .containsEntry(29, MonthMark.AWAY)
                .containsEntry(30, MonthMark.NOTHING);
        assertThat(Mornings.marks(october, "Dongfaquil")).containsEntry(26, MonthMark.LEFT_MESSAGE);
        assertThat(Mornings.marks(october, "Almazaquil")).containsEntry(26, MonthMark.NO_ANSWER);
        CallMonth november = scene.at(
                Instant.parse("2026-11-30T17:00:00Z"),
                () -> scene.house.as(scene.ana, () -> months.of(scene.ana, scene.ana.id(), YearMonth.of(2026, 11))));
        assertThat(Mornings.marks(november, "Aztequil"))
                .containsEntry(16, MonthMark.HOLIDAY)
                .containsEntry(17, MonthMark.MISSED);
    }

    private void log(String moment, ClientId client, Outcome outcome) {
        CallNote note = new CallNote(LocalDate.parse(moment.substring(0, 10)), null, outcome, "", "");
        scene.at(Instant.parse(moment), () -> scene.house.as(scene.ana, () -> log.log(scene.ana, client, note)));
    }
}
