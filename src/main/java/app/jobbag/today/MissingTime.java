package app.jobbag.today;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonTime;
import app.jobbag.staff.SignedIn;
import app.jobbag.staff.TeamTimes;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Own working days of the last two weeks on which nothing is booked, for whoever books time. */
@Component
class MissingTime implements DayCalls {
    private static final int BACK = 14;
    private static final int ROWS = 3;

    private final Reads reads;
    private final TeamTimes times;
    private final AccessPolicy policy;
    private final MessageSource texts;
    private final Clock clock;

    MissingTime(Reads reads, TeamTimes times, AccessPolicy policy, MessageSource texts, Clock clock) {
        this.reads = reads;
        this.times = times;
        this.policy = policy;
        this.texts = texts;
        this.clock = clock;
    }

    private record Booked(LocalDate workedOn) {}

    @Override
    public Optional<DeskSection> ahead(SignedIn who) {
        if (!policy.mayUse(who, Action.BOOKING_WRITE)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock.withZone(who.zone()));
        LocalDate first = today.minusDays(BACK);
        Later<Optional<PersonTime>> time = times.of(who.id(), first, today);
        Later<List<Booked>> booked = reads.rows(
                Booked.class,
                Query.of(
                        "select worked_on from jobbag_worked(array[cast(? as uuid)], ?, ?) where hours > 0",
                        who.id().value(),
                        today.minusDays(60),
                        today));
        Set<LocalDate> days = booked.get().stream().map(Booked::workedOn).collect(Collectors.toSet());
        return days.isEmpty()
                ? Optional.empty()
                : time.get().map(mine -> missing(mine, days, first, today)).filter(found -> found.total() > 0);
    }

    private DeskSection missing(PersonTime mine, Set<LocalDate> booked, LocalDate first, LocalDate today) {
        List<LocalDate> days = first.datesUntil(today)
                .filter(day -> !booked.contains(day) && mine.hours(day).compareTo(BigDecimal.ZERO) > 0)
                .toList();
        String title = texts.getMessage("today.missing.day", null, LocaleContextHolder.getLocale());
        return new DeskSection(
                "missingTime",
                "/time",
                days.size(),
                days.stream()
                        .limit(ROWS)
                        .map(day -> new DeskRow("/time?day=" + day, title, null, day, null, null, true, 0, null))
                        .toList());
    }
}
