package app.jobbag.meetings.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finder against somebody who looks at every minute, in the weeks in which the clocks change and in all others. */
class TimeFinderTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final List<ZoneId> ZONES = List.of(MADRID, MEXICO, SHANGHAI, ZoneId.of("America/New_York"));
    private static final Instant YEAR = Instant.parse("2026-01-01T00:00:00Z");
    private static final int DAYS = 420;

    @Test
    void findsExactlyWhatSomebodyFindsWhoLooksAtEveryMinute() {
        qt().withExamples(50).forAll(longs().all(), integers().between(0, DAYS)).checkAssert((seed, day) -> {
            Random random = new Random(seed);
            Search search = search(YEAR.plus(day, ChronoUnit.DAYS).plusSeconds(random.nextInt(86_400)), random);
            List<Attendance> people = people(random, search);
            Set<Instant> obvious = obvious(search, people);
            Findings found = new TimeFinder(search, people).find();
            assertThat(found.fit()).isEqualTo(!obvious.isEmpty());
            if (found.fit()) {
                assertThat(found.slots()).hasSizeLessThanOrEqualTo(TimeFinder.WANTED);
                assertThat(obvious).containsAll(starts(found));
            }
            noTwoAtOnceAndInOrder(found);
            spreadOverTheDays(search, found, obvious);
        });
    }

    @ParameterizedTest
    @CsvSource({
        // both in winter time; Madrid has changed its clocks, New York not yet; both in summer time
        "2026-03-02T00:00:00Z, America/New_York, 15:00, 09:00",
        "2026-03-23T00:00:00Z, America/New_York, 14:00, 09:00",
        "2026-03-30T00:00:00Z, America/New_York, 15:00, 09:00",
        // Mexico City does not change its clocks any more
        "2026-03-23T00:00:00Z, America/Mexico_City, 16:00, 09:00",
        "2026-03-30T00:00:00Z, America/Mexico_City, 17:00, 09:00",
        "2026-10-19T00:00:00Z, America/Mexico_City, 17:00, 09:00",
        "2026-10-26T00:00:00Z, America/Mexico_City, 16:00, 09:00",
        "2026-03-23T00:00:00Z, Asia/Shanghai, 09:00, 16:00",
        "2026-03-30T00:00:00Z, Asia/Shanghai, 09:00, 15:00"
    })
    void theFirstTimeFollowsTheClocksOfBoth(Instant monday, ZoneId other, LocalTime here, LocalTime there) {
        List<Attendance> people = List.of(usual("Ana", MADRID), usual("Other", other));
        Search search = new Search(monday, Duration.ofHours(1), MADRID);
        Instant first =
                new TimeFinder(search, people).find().slots().get(0).span().from();
        assertThat(first.atZone(MADRID).toLocalTime()).isEqualTo(here);
        assertThat(first.atZone(other).toLocalTime()).isEqualTo(there);
    }

    @Test
    void saysWhoseHoursNeverMeetAndOffersTheLeastBad() {
        Attendance ana = usual("Ana", MADRID);
        Attendance diego = usual("Diego", MEXICO);
        Attendance chen = usual("Chen", SHANGHAI);
        Search search = new Search(Instant.parse("2026-10-26T00:00:00Z"), Duration.ofHours(1), MADRID);
        Findings found = new TimeFinder(search, List.of(ana, diego, chen)).find();
        assertThat(found.fit()).isFalse();
        assertThat(found.apart()).containsExactly(new Findings.Pair(diego, chen));
        assertThat(found.neverFree()).isEmpty();
        assertThat(found.slots()).isNotEmpty().allMatch(slot -> !slot.fits());
    }

    @Test
    void namesWhoIsNeverFree() {
        Search search = new Search(Instant.parse("2026-10-26T00:00:00Z"), Duration.ofHours(1), MADRID);
        Attendance away = new Attendance(
                "Luis",
                true,
                new Attendance.Worktime(MADRID, week(9, 18), day -> Optional.of(new DayOff(Hindrance.AWAY, ""))),
                List.of());
        assertThat(new TimeFinder(search, List.of(usual("Ana", MADRID), away))
                        .find()
                        .neverFree())
                .containsExactly(away);
    }

    @Test
    void whoeverNeedNotComeHidesNoTimeOfThoseWhoMust() {
        Instant monday = Instant.parse("2026-11-02T00:00:00Z");
        Span morning = new Span(Instant.parse("2026-11-02T08:00:00Z"), Instant.parse("2026-11-02T10:00:00Z"));
        Attendance optional = new Attendance("Elena", false, usual("", MADRID).worktime(), List.of(morning));
        Findings found = new TimeFinder(
                        new Search(monday, Duration.ofHours(1), MADRID), List.of(usual("Ana", MADRID), optional))
                .find();
        assertThat(found.slots().get(0).span().from()).isEqualTo(morning.from());
        assertThat(found.slots().get(0).clashes()).hasSize(1);
        assertThat(found.slots().stream().filter(slot -> slot.clashes().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(TimeFinder.WANTED / 2);
    }

    private static void noTwoAtOnceAndInOrder(Findings found) {
        List<Slot> slots = found.slots();
        for (int i = 0; i < slots.size(); i++) {
            for (Slot later : slots.subList(i + 1, slots.size())) {
                assertThat(slots.get(i).span().meets(later.span())).isFalse();
                if (found.fit()) {
                    assertThat(slots.get(i).span().from()).isBefore(later.span().from());
                } else {
                    assertThat(slots.get(i).weight()).isLessThanOrEqualTo(later.weight());
                }
            }
        }
    }

    /** More than two of a day only when not enough other days have any. */
    private static void spreadOverTheDays(Search search, Findings found, Set<Instant> obvious) {
        long days = obvious.stream()
                .map(each -> LocalDate.ofInstant(each, search.zone()))
                .distinct()
                .count();
        if (days >= TimeFinder.WANTED + TimeFinder.A_DAY * 2L && found.fit()) {
            Map<LocalDate, Long> each =
                    found.slots().stream().collect(Collectors.groupingBy(search::day, Collectors.counting()));
            assertThat(each.values()).allMatch(count -> count <= TimeFinder.A_DAY);
        }
    }

    private static Set<Instant> obvious(Search search, List<Attendance> people) {
        Set<Instant> found = new TreeSet<>();
        for (long minute = 0; minute < 21 * 24 * 60 + 30; minute++) {
            Instant start = search.from().truncatedTo(ChronoUnit.MINUTES).plusSeconds(60 * minute);
            boolean half = start.getEpochSecond() % 1800 == 0;
            if (half
                    && !start.isBefore(search.from())
                    && start.isBefore(search.last())
                    && fits(search, people, start)) {
                found.add(start);
            }
        }
        return found;
    }

    private static boolean fits(Search search, List<Attendance> people, Instant start) {
        return people.stream()
                .filter(Attendance::required)
                .allMatch(each -> Stream.iterate(start, minute -> minute.plusSeconds(60))
                        .limit(search.length().toMinutes())
                        .allMatch(minute -> works(each, minute) && sameDay(each, start, minute)));
    }

    private static boolean sameDay(Attendance who, Instant start, Instant minute) {
        return LocalDate.ofInstant(start, who.zone()).equals(LocalDate.ofInstant(minute, who.zone()));
    }

    private static boolean works(Attendance who, Instant minute) {
        ZonedDateTime local = minute.atZone(who.zone());
        Hours hours = who.worktime().hours().get(local.getDayOfWeek());
        boolean busy =
                who.busy().stream().anyMatch(each -> !minute.isBefore(each.from()) && minute.isBefore(each.to()));
        return hours != null
                && !busy
                && who.worktime().off().apply(local.toLocalDate()).isEmpty()
                && !local.toLocalTime().isBefore(hours.opens())
                && local.toLocalTime().isBefore(hours.closes());
    }

    private static Search search(Instant from, Random random) {
        return new Search(from, Duration.ofMinutes(15L * (1 + random.nextInt(8))), MADRID);
    }

    private static List<Attendance> people(Random random, Search search) {
        List<Attendance> people = new ArrayList<>();
        int several = 1 + random.nextInt(4);
        for (int i = 0; i < several; i++) {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            LocalDate off = LocalDate.ofInstant(search.from(), zone).plusDays(random.nextInt(10));
            int away = random.nextInt(12);
            people.add(new Attendance(
                    "P" + i,
                    random.nextInt(4) > 0,
                    new Attendance.Worktime(
                            zone,
                            someWeek(random),
                            day -> day.isBefore(off) || day.isAfter(off.plusDays(away))
                                    ? Optional.empty()
                                    : Optional.of(new DayOff(Hindrance.AWAY, ""))),
                    busy(random, search)));
        }
        return people;
    }

    private static List<Span> busy(Random random, Search search) {
        return Stream.generate(() -> Span.of(
                        search.from().truncatedTo(ChronoUnit.HOURS).plusSeconds(900L * random.nextInt(21 * 96)),
                        Duration.ofMinutes(15L * (1 + random.nextInt(12)))))
                .limit(random.nextInt(30))
                .toList();
    }

    private static Map<DayOfWeek, Hours> someWeek(Random random) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(5) > 0) {
                int opens = random.nextInt(15);
                week.put(day, new Hours(LocalTime.of(opens, 15 * random.nextInt(4)), LocalTime.of(opens + 8, 0)));
            }
        }
        return week;
    }

    private static Attendance usual(String name, ZoneId zone) {
        return new Attendance(
                name, true, new Attendance.Worktime(zone, week(9, 18), day -> Optional.empty()), List.of());
    }

    private static Map<DayOfWeek, Hours> week(int opens, int closes) {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                week.put(day, new Hours(LocalTime.of(opens, 0), LocalTime.of(closes, 0)));
            }
        }
        return week;
    }

    private static List<Instant> starts(Findings found) {
        return found.slots().stream().map(slot -> slot.span().from()).toList();
    }
}
