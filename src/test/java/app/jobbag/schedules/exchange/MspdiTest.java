package app.jobbag.schedules.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.schedules.exchange.Difference.What;
import app.jobbag.schedules.exchange.Unreadable.Why;
import app.jobbag.schedules.network.ConstraintType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SCH-4: a file of MS Project is taken with its dates, or with named differences; a hostile one is not taken. */
class MspdiTest {
    private static final String HEAD = "<Project xmlns=\"http://schemas.microsoft.com/project\">"
            + "<StartDate>2026-11-30T08:00:00</StartDate><Tasks>";

    @Test
    void aNestedCampaignComesWithItsDates() {
        Imported campaign = campaign();
        assertThat(campaign.title()).isEqualTo("Campaña de otoño");
        assertThat(campaign.plan().steps()).hasSize(13).extracting("name").contains("Concepto & textos");
        assertThat(campaign.plan().steps().get(1).parent()).isEqualTo(1);
        assertThat(campaign.differences())
                .extracting(Difference::what)
                .as("%s", campaign.differences())
                .containsExactlyInAnyOrder(What.DEADLINE, What.AS_LATE_AS_POSSIBLE, What.PERCENT_LAG);
    }

    @Test
    void progressAndBaselineComeAlong() {
        Imported.Extra extra = Objects.requireNonNull(campaign().extras().get(2));
        assertThat(extra.percent()).isEqualTo(50);
        assertThat(Objects.requireNonNull(extra.baseline()).end()).isEqualTo("2026-11-30T18:00");
    }

    @Test
    void aDateThatDiffersIsNamedWithBothAndByHowMuch() {
        Imported odd =
                read(HEAD + task(1, "Copy", "<Start>2026-12-01T08:00:00</Start><Finish>2026-12-01T17:00:00</Finish>"));
        assertThat(odd.differences())
                .contains(new Difference(What.END, "Copy", "2026-12-01T17:00 > 2026-11-30T17:00", -1440));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2, MUST_START",
        "3, MUST_FINISH",
        "4, START_NOT_BEFORE",
        "5, START_NOT_AFTER",
        "6, FINISH_NOT_BEFORE",
        "7, FINISH_NOT_AFTER",
        "0, NONE",
        "1, NONE",
        "99, NONE"
    })
    void constraintsAreKept(int number, ConstraintType type) {
        Imported one = read(HEAD
                + task(
                        1,
                        "Copy",
                        "<ConstraintType>" + number
                                + "</ConstraintType><ConstraintDate>2026-12-02T08:00:00</ConstraintDate>"));
        assertThat(one.plan().steps().get(0).constraint().type()).isEqualTo(type);
    }

    @Test
    void aManualTaskStandsWhereItStood() {
        Imported one = read(HEAD + task(1, "Copy", "<Manual>1</Manual><Start>2026-12-03T08:00:00</Start>"));
        assertThat(Objects.requireNonNull(one.dates().steps().get(1)).start()).isEqualTo("2026-12-03T08:00");
        assertThat(one.differences()).extracting(Difference::what).containsExactly(What.MANUAL);
    }

    @Test
    void aLinkToNowhereIsNamed() {
        Imported one =
                read(HEAD + task(1, "Copy", "<PredecessorLink><PredecessorUID>77</PredecessorUID></PredecessorLink>"));
        assertThat(one.differences()).extracting(Difference::what).containsExactly(What.LINK_TO_NOWHERE);
    }

    @Test
    void aCircleIsRefused() {
        String circle = HEAD + task(1, "A", link(2)) + task(2, "B", link(1));
        assertRefused(circle + "</Tasks></Project>", Why.CIRCLE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_XML|nothing at all",
                "NOT_XML|<Project><Tasks>",
                "NOT_A_PROJECT|<html/>",
                "NOT_XML|<!DOCTYPE p [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><Project><Title>&a;</Title></Project>",
                "NOT_XML|<!DOCTYPE p [<!ENTITY a 'aa'><!ENTITY b '&a;&a;&a;'>]><Project><Title>&b;</Title></Project>",
                "NOT_XML|<!DOCTYPE p SYSTEM 'http://127.0.0.1/x.dtd'><Project/>",
                "BAD_VALUE|<Project><StartDate>tomorrow</StartDate></Project>",
                "BAD_VALUE|<Project><StartDate>9999-12-31T00:00:00</StartDate></Project>",
                "BAD_VALUE|<Project/>"
            })
    void whatIsNoPlanIsRefused(Why why, String file) {
        assertRefused(file, why);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertRefused("<a>".repeat(30) + "</a>".repeat(30), Why.TOO_DEEP);
        assertRefused("<Project>" + "<a/>".repeat(600_001) + "</Project>", Why.TOO_LARGE);
        StringBuilder tasks = new StringBuilder(HEAD);
        for (int id = 1; id <= 2001; id++) {
            tasks.append(task(id, "x", ""));
        }
        assertRefused(tasks + "</Tasks></Project>", Why.TOO_LARGE);
        assertRefused(HEAD + task(1, "x", "<OutlineLevel>21</OutlineLevel>") + "</Tasks></Project>", Why.TOO_DEEP);
        String endless = "<Duration>PT9999999H0M0S</Duration>";
        assertRefused(HEAD + "<Task><UID>1</UID>" + endless + "</Task></Tasks></Project>", Why.BAD_VALUE);
    }

    @Test
    void aCalendarInWhichNobodyWorksIsRefused() {
        StringBuilder week = new StringBuilder();
        for (int day = 1; day <= 7; day++) {
            week.append("<WeekDay><DayType>").append(day).append("</DayType><DayWorking>0</DayWorking></WeekDay>");
        }
        assertRefused(
                "<Project><StartDate>2026-11-30T08:00:00</StartDate><CalendarUID>1</CalendarUID><Calendars><Calendar><UID>1</UID>"
                        + "<WeekDays>" + week + "</WeekDays></Calendar></Calendars><Tasks>" + task(1, "x", "")
                        + "</Tasks></Project>",
                Why.NO_WORKING_TIME);
    }

    private static void assertRefused(String file, Why why) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> Mspdi.read(stream(file)))
                .satisfies(
                        found -> assertThat(found.why()).as(found.getMessage()).isEqualTo(why));
    }

    static Imported campaign() {
        InputStream file = Objects.requireNonNull(MspdiTest.class.getResourceAsStream("/schedules/campaign.xml"));
        return Mspdi.read(file);
    }

    private static Imported read(String open) {
        return Mspdi.read(stream(open + "</Tasks></Project>"));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String task(int uid, String name, String more) {
        return "<Task><UID>" + uid + "</UID><Name>" + name + "</Name>" + more
                + "<Duration>PT8H0M0S</Duration><DurationFormat>7</DurationFormat></Task>";
    }

    private static String link(int from) {
        return "<PredecessorLink><PredecessorUID>" + from + "</PredecessorUID><Type>1</Type></PredecessorLink>";
    }
}
