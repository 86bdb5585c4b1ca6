package app.jobbag.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.jobbag.meetings.MeetingDays;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MeetingState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-25T23:00:00Z");

    @Test
    void whatOverlapsStandsSideBySideAndNothingElse() {
        List<CalendarEntry> placed = Lanes.of(List.of(at(600, 60), at(630, 60), at(690, 30), at(900, 30)));
        assertThat(placed).extracting(CalendarEntry::lane).containsExactly(0, 1, 0, 0);
        assertThat(placed).extracting(CalendarEntry::lanes).containsExactly(2, 2, 1, 1);
        assertThat(placed.get(1).place()).isEqualTo("h-10 m-6 lh-1 lm-0 lane-1 of-2");
    }

    @Test
    void noTwoOfALaneOverlapWhereThereAreLanesEnough() {
        qt().withExamples(300).forAll(longs().all(), integers().between(0, 9)).checkAssert((seed, count) -> {
            Random random = new Random(seed);
            List<CalendarEntry> placed =
                    Lanes.of(Stream.generate(() -> at(random.nextInt(280) * 5, 5 + random.nextInt(30) * 5))
                            .limit(count)
                            .toList());
            assertThat(placed).hasSize(count).allMatch(each -> each.lane() < each.lanes());
            for (CalendarEntry one : placed) {
                for (CalendarEntry other : placed) {
                    boolean overlap = one.begins() < other.ends() && other.begins() < one.ends();
                    if (one != other && overlap && one.lanes() < Lanes.MOST) {
                        assertThat(one.lane()).isNotEqualTo(other.lane());
                        assertThat(one.lanes()).isEqualTo(other.lanes());
                    }
                }
            }
        });
    }

    @Test
    void aMeetingOverMidnightIsDrawnToTheEndOfItsDay() {
        assertThat(at(23 * 60 + 30, 120).place()).startsWith("h-23 m-6 lh-0 lm-6");
    }

    private static CalendarEntry at(int minute, int duration) {
        return CalendarEntry.of(
                new MeetingDays.Entry(
                        UUID.randomUUID(),
                        "Talk",
                        MeetingKind.INTERNAL,
                        MeetingState.PLANNED,
                        MIDNIGHT.plusSeconds(minute * 60L),
                        duration,
                        "Peñafiel"),
                MADRID);
    }
}
