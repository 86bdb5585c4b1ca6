package app.jobbag.meetings.ical;

import static app.jobbag.meetings.ical.CalendarEvents.ID;
import static app.jobbag.meetings.ical.CalendarEvents.NOW;
import static app.jobbag.meetings.ical.CalendarEvents.at;
import static app.jobbag.meetings.ical.CalendarEvents.event;
import static app.jobbag.meetings.ical.CalendarEvents.with;
import static app.jobbag.meetings.ical.Readers.first;
import static app.jobbag.meetings.ical.Readers.isFolded;
import static app.jobbag.meetings.ical.Readers.isValid;
import static app.jobbag.meetings.ical.Readers.second;
import static app.jobbag.meetings.ical.Readers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import app.jobbag.meetings.ical.CalendarEvent.Guest;
import app.jobbag.meetings.ical.CalendarEvent.Status;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

/** What is written is read alike by two other readers, and is right whatever stands in it. */
class CalendarTextTest {
    /** The hour on the wall of the place is the planned one: in the weeks around each change, and where there is none. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Madrid, 2026-10-23T10:00, 2026-10-23T08:00:00Z",
        "Europe/Madrid, 2026-10-26T10:00, 2026-10-26T09:00:00Z",
        "Europe/Madrid, 2027-03-26T10:00, 2027-03-26T09:00:00Z",
        "Europe/Madrid, 2027-03-29T10:00, 2027-03-29T08:00:00Z",
        "Europe/Madrid, 2027-03-28T02:30, 2027-03-28T01:30:00Z",
        "America/New_York, 2026-10-30T10:00, 2026-10-30T14:00:00Z",
        "America/New_York, 2026-11-02T10:00, 2026-11-02T15:00:00Z",
        "America/New_York, 2027-03-12T10:00, 2027-03-12T15:00:00Z",
        "America/New_York, 2027-03-15T10:00, 2027-03-15T14:00:00Z",
        "America/Mexico_City, 2026-10-23T10:00, 2026-10-23T16:00:00Z",
        "America/Mexico_City, 2026-11-02T10:00, 2026-11-02T16:00:00Z",
        "America/Mexico_City, 2027-04-05T10:00, 2027-04-05T16:00:00Z",
        "Asia/Shanghai, 2026-10-26T10:00, 2026-10-26T02:00:00Z",
        "Asia/Shanghai, 2027-03-29T10:00, 2027-03-29T02:00:00Z"
    })
    void aMeetingBeginsAtTheMomentThatWasPlanned(String zone, String wall, String moment) throws Exception {
        ZonedDateTime begins = LocalDateTime.parse(wall).atZone(ZoneId.of(zone));
        String text = CalendarText.request(
                at(begins.toInstant(), begins.plusMinutes(90).toInstant()));

        VEvent read = second(text).getEvents().get(0);
        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(moment);
        assertThat(read.getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse(moment).plusSeconds(90 * 60));
        assertThat(first(text)
                                .getComponents()
                                .get(0)
                                .getRequiredProperty(Property.DTSTART)
                                .getValue() + "")
                .isEqualTo(Instant.parse(moment).toString().replaceAll("[-:]", ""));
    }

    @Test
    void anInvitationHasWhatCalendarsAskFor() throws Exception {
        String text = CalendarText.request(event("Campaña de otoño", "Elegir", Status.CONFIRMED));

        assertThat(text).contains("METHOD:REQUEST\r\n", "SEQUENCE:3\r\n", "UID:" + ID + "@jobbag\r\n");
        VEvent read = second(text).getEvents().get(0);
        assertThat(read.getOrganizer().getCommonName()).isEqualTo("Ana Ruiz");
        assertThat(read.getOrganizer().getEmail()).isEqualTo("ana@almendro.example");
        assertThat(text).contains("SENT-BY=\"mailto:jobbag@almendro.example\"");
        assertThat(read.getAttendees()).extracting(each -> each.getCommonName()).containsExactly("Lucía", "王丽华");
        assertThat(read.getAttendees().get(0).getRsvp()).isTrue();
        assertThat(read.getAttendees().get(1).getParticipationStatus().getValue())
                .isEqualTo("ACCEPTED");
        assertThat(text.replace("\r\n ", ""))
                .contains("ROLE=REQ-PARTICIPANT", "ROLE=OPT-PARTICIPANT", "PARTSTAT=NEEDS-ACTION");
        assertThat(read.getLastModified()).isNotNull();
        assertThat(read.getDateTimeStamp()).isNotNull();
    }

    @Test
    void whatIsOffIsCancelled() throws Exception {
        String text = CalendarText.cancel(event("Campaña", "", Status.CANCELLED));
        assertThat(text).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
        first(text);
        assertThat(second(text).getEvents().get(0).getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void daysAwayAreWholeDays() throws Exception {
        CalendarEvent away = new CalendarEvent(
                CalendarEvent.uid(ID),
                0,
                NOW,
                NOW,
                LocalDate.parse("2026-12-24"),
                LocalDate.parse("2026-12-27"),
                "Fuera",
                "",
                "",
                "",
                Status.CONFIRMED,
                true,
                null,
                List.of());
        String text = CalendarText.feed("Ana", List.of(away));
        assertThat(text).contains("DTSTART;VALUE=DATE:20261224\r\n", "DTEND;VALUE=DATE:20261227\r\n", "METHOD:PUBLISH");
        first(text);
        assertThat(second(text).getEvents()).hasSize(1);
    }

    /** The first reader takes a backslash at the end of a line for a letter n, though it wrote it rightly itself. */
    @Test
    void anyTextComesBackAsItWasWritten() {
        qt().withExamples(300).forAll(texts(), texts()).check((subject, description) -> {
            String text = CalendarText.request(event(subject, description, Status.CONFIRMED));
            VEvent read = second(text).getEvents().get(0);
            String said = read.getSummary() == null ? "" : read.getSummary().getValue();
            String more =
                    read.getDescription() == null ? "" : read.getDescription().getValue();
            return isFolded(text)
                    && isValid(text)
                    && said.equals(subject.strip())
                    && more.equals(description.strip())
                    && (subject.contains("\\\n")
                            || value(text, Property.SUMMARY).equals(subject.strip()));
        });
    }

    @Test
    void anyNameCanBeInvited() {
        qt().withExamples(300).forAll(texts()).check(name -> {
            CalendarEvent event =
                    with(event("S", "D", Status.CONFIRMED), new Guest(name, "o'hara+ñ@x.example", true, "DECLINED"));
            String text = CalendarText.request(event);
            return isFolded(text)
                    && isValid(text)
                    && second(text).getEvents().get(0).getAttendees().size() == 1;
        });
    }

    @Test
    void controlCharactersAreLeftOut() throws Exception {
        String text = CalendarText.request(event("A\u0000B\u0007C\tD", "one\r\ntwo\rthree", Status.CONFIRMED));
        first(text);
        assertThat(text).contains("SUMMARY:ABC D\r\n", "DESCRIPTION:one\\ntwo\\nthree\r\n");
    }

    @Test
    void aLinkThatIsNoAddressHarmsNothing() throws Exception {
        CalendarEvent event = event("S", "D", Status.CONFIRMED);
        for (String link :
                List.of("https://meet.example/a?b=c&d=e,f;g", "https://[", "https://x/{y}", "https://é.example/ü")) {
            String text = CalendarText.request(new CalendarEvent(
                    event.uid(),
                    0,
                    NOW,
                    NOW,
                    event.start(),
                    event.end(),
                    "S",
                    "D",
                    link,
                    link,
                    Status.CONFIRMED,
                    true,
                    event.organizer(),
                    List.of()));
            first(text);
            assertThat(second(text).getEvents()).hasSize(1);
        }
    }

    /** Chinese, emoji, marks that the format itself uses, several lines. */
    private static Gen<String> texts() {
        Gen<String> piece = strings().allPossible().ofLengthBetween(0, 30).map(CalendarTextTest::printable);
        Gen<String> odd = integers()
                .between(0, 9)
                .map(i -> List.of(
                                "下一季度的广告活动与预算讨论",
                                "👩🏽‍💻🎉",
                                ",;:\\",
                                "\"^'",
                                "\n",
                                "\\n",
                                "ñ",
                                " ",
                                "BEGIN:VEVENT",
                                "é")
                        .get(i));
        return lists().of(piece.mix(odd, 60)).ofSizeBetween(1, 12).map(all -> String.join("", all));
    }

    private static String printable(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .filter(each -> Character.isDefined(each) && !Character.isISOControl(each))
                .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
