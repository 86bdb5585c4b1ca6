package app.jobbag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import app.jobbag.platform.calendar.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOrderTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final List<String> ZONES = List.of(
            "Europe/Madrid",
            "America/Mexico_City",
            "Asia/Shanghai",
            "America/Los_Angeles",
            "Pacific/Auckland",
            "Asia/Kolkata",
            "Atlantic/Canary");

    /** Europe puts its clocks back on 25 October 2026 and on again on 28 March 2027; Mexico City and Shanghai never do. */
    @ParameterizedTest(name = "{0}: {1} from {2}")
    @CsvSource({
        "2026-10-23, America/Mexico_City, 17:00, 09:00",
        "2026-10-26, America/Mexico_City, 16:00, 09:00",
        "2027-03-26, America/Mexico_City, 16:00, 09:00",
        "2027-03-29, America/Mexico_City, 17:00, 09:00",
        "2026-10-23, Asia/Shanghai, 09:00, 15:00",
        "2026-10-26, Asia/Shanghai, 09:00, 16:00",
        "2027-03-26, Asia/Shanghai, 09:00, 16:00",
        "2027-03-29, Asia/Shanghai, 09:00, 15:00",
        // America puts its clocks back a week later: for that week there is one common hour
        "2026-10-27, America/Los_Angeles, 17:00, 09:00",
        "2026-10-23, Atlantic/Canary, 10:00, 09:00",
        "2026-10-26, Europe/Madrid, 09:00, 09:00"
    })
    void aClientIsCalledWhenItsDayBeginsOrOurs(LocalDate day, String zone, LocalTime here, LocalTime there) {
        Turn<String> turn = order(day, wish("one", zone, null, 0)).get(0);
        assertThat(turn.fit()).isEqualTo(Fit.CALL);
        assertThat(turn.at()).isEqualTo(day.atTime(here).atZone(MADRID).toInstant());
        assertThat(turn.at())
                .isEqualTo(day.atTime(there).atZone(ZoneId.of(zone)).toInstant());
    }

    @Test
    void officesThatCloseSoonGoFirstThenWhatIsUrgentThenThoseWhoseDayBeginsLater() {
        assertThat(names(
                        LocalDate.of(2026, 10, 27),
                        wish("Mexico", "America/Mexico_City", null, 90),
                        wish("calm Madrid", "Europe/Madrid", null, 1),
                        wish("Shanghai", "Asia/Shanghai", null, 0),
                        wish("urgent Madrid", "Europe/Madrid", null, 8),
                        wish("Canary", "Atlantic/Canary", null, 20)))
                .containsExactly("Shanghai", "urgent Madrid", "calm Madrid", "Canary", "Mexico");
    }

    @Test
    void theBestHourCountsWhereBothAreAtWorkThen() {
        LocalDate day = LocalDate.of(2026, 10, 27);
        assertThat(names(
                        day,
                        wish("at eleven", "Europe/Madrid", LocalTime.of(11, 0), 50),
                        wish("Mexico at midnight here", "America/Mexico_City", LocalTime.of(17, 0), 0),
                        wish("any time", "Europe/Madrid", null, 0)))
                .containsExactly("any time", "at eleven", "Mexico at midnight here");
        assertThat(order(day, wish("one", "America/Mexico_City", LocalTime.of(17, 0), 0))
                        .get(0)
                        .at())
                .isEqualTo("2026-10-27T15:00:00Z");
    }

    @Test
    void whoDidNotAnswerComesWhenItIsTimeToTryAgain() {
        LocalDate day = LocalDate.of(2026, 10, 27);
        Wish<String> again =
                new Wish<>("again", "again", office(MADRID), null, 99, Instant.parse("2026-10-27T10:30:00Z"));
        assertThat(names(day, again, wish("other", "Europe/Madrid", null, 0))).containsExactly("other", "again");
    }

    @Test
    void aDayOffThereIsNoCallAndNoCommonHourIsSaid() {
        LocalDate day = LocalDate.of(2026, 10, 27);
        WorkingTime closed = new WorkingTime(ZoneId.of("Asia/Shanghai"), each -> Optional.empty());
        List<Turn<String>> turns = order(
                day, new Wish<>("closed", "closed", closed, null, 0, null), wish("coast", "Pacific/Auckland", null, 0));
        assertThat(turns)
                .extracting(Turn::what, Turn::fit)
                .containsExactly(tuple("coast", Fit.WRITE), tuple("closed", Fit.OFF));
    }

    /** On any day of two years, with clients anywhere: everybody once, never outside anybody's hours, in order. */
    @Test
    void everyClientHasOnePlaceWithinBothHoursOrNoneExists() {
        qt().withExamples(300)
                .forAll(
                        integers().between(0, 730),
                        lists().of(integers().between(0, 100_000)).ofSizeBetween(0, 12))
                .check((ahead, seeds) -> {
                    LocalDate day = LocalDate.of(2026, 1, 1).plusDays(ahead);
                    List<Wish<String>> wishes = new ArrayList<>();
                    for (int i = 0; i < seeds.size(); i++) {
                        wishes.add(anyone(i, seeds.get(i)));
                    }
                    return holds(day, wishes, ours(day).of(wishes));
                });
    }

    private static boolean holds(LocalDate day, List<Wish<String>> wishes, List<Turn<String>> turns) {
        List<String> once = turns.stream().map(Turn::what).sorted().toList();
        List<Instant> times =
                turns.stream().map(Turn::at).filter(at -> at != null).toList();
        return once.equals(wishes.stream().map(Wish::what).sorted().toList())
                && times.equals(times.stream().sorted().toList())
                && turns.stream().allMatch(turn -> fits(day, turn));
    }

    private static boolean fits(LocalDate day, Turn<String> turn) {
        Instant at = turn.at();
        WorkingTime office = turn.wish().office();
        boolean common = minutes(day).anyMatch(office::isOpen);
        return turn.fit() == Fit.CALL
                ? at != null && office.isOpen(at) && minutes(day).anyMatch(at::equals)
                : at == null && !common;
    }

    private static Stream<Instant> minutes(LocalDate day) {
        Instant from = day.atTime(9, 0).atZone(MADRID).toInstant();
        return Stream.iterate(from, each -> each.plus(Duration.ofMinutes(1))).limit(9 * 60);
    }

    private static Wish<String> anyone(int number, int seed) {
        ZoneId zone = ZoneId.of(ZONES.get(seed % ZONES.size()));
        int opens = 6 + seed % 5;
        int closes = opens + 2 + seed % 9;
        LocalTime best = seed % 3 == 0 ? LocalTime.of(5 + seed % 17, seed % 60) : null;
        WorkingTime office = new WorkingTime(
                zone,
                day -> (day.toEpochDay() + seed) % 4 == 0
                        ? Optional.empty()
                        : Optional.of(new WorkingTime.Span(LocalTime.of(opens, 0), LocalTime.of(closes, 0))));
        return new Wish<>("client " + number, "client " + number, office, best, seed % 30, null);
    }

    private static DayOrder ours(LocalDate day) {
        WorkingTime hours = office(MADRID);
        return new DayOrder(
                day.atTime(9, 0).atZone(hours.zone()).toInstant(),
                day.atTime(18, 0).atZone(hours.zone()).toInstant());
    }

    @SafeVarargs
    private static List<Turn<String>> order(LocalDate day, Wish<String>... wishes) {
        return ours(day).of(List.of(wishes));
    }

    @SafeVarargs
    private static List<String> names(LocalDate day, Wish<String>... wishes) {
        return order(day, wishes).stream().map(Turn::what).toList();
    }

    private static Wish<String> wish(String name, String zone, @Nullable LocalTime best, int urgency) {
        return new Wish<>(name, name, office(ZoneId.of(zone)), best, urgency, null);
    }

    private static WorkingTime office(ZoneId zone) {
        WorkingTime.Span usual = new WorkingTime.Span(LocalTime.of(9, 0), LocalTime.of(18, 0));
        return new WorkingTime(
                zone,
                day -> day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                        ? Optional.empty()
                        : Optional.of(usual));
    }
}
