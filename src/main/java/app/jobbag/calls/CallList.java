package app.jobbag.calls;

import app.jobbag.calls.CallQueries.Asked;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom somebody calls today, why, and in which order (CALL-3). */
@Service
@Transactional(readOnly = true)
public class CallList {
    private final CallQueries queries;
    private final AccessPolicy policy;
    private final Holidays holidays;
    private final Clock clock;

    CallList(CallQueries queries, AccessPolicy policy, Holidays holidays, Clock clock) {
        this.queries = queries;
        this.policy = policy;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** The person's own of today. */
    public CallDay of(SignedIn who) {
        return of(who, who.id());
    }

    /** Somebody else's, where the person may look at others'; else the own. */
    public CallDay of(SignedIn who, PersonId asked) {
        boolean others = policy.mayUse(who, Action.CALL_LISTS);
        PersonId whose = others ? asked : who.id();
        ZoneId zone = whose.equals(who.id()) ? who.zone() : queries.zone(whose);
        LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
        Asked about = new Asked(whose, day, zone, policy.mayUse(who, Action.INVOICE_SEE));
        Later<List<CallDay.Caller>> callers = queries.callers(others);
        Later<Optional<CallDay.Away>> away = queries.away(about);
        Later<WorkingTime> hours = queries.hours(whose);
        Later<List<Call>> calls = calls(about, hours, who);
        boolean workday = hours.get().isWorkday(day);
        return new CallDay(
                whose, day, zone, workday, away.get().orElse(null), workday ? calls.get() : List.of(), callers.get());
    }

    /** Read with the hours that they hang on. */
    private Later<List<Call>> calls(Asked asked, Later<WorkingTime> hours, SignedIn who) {
        Later<List<Candidate>> candidates = queries.candidates(asked);
        Later<List<ReasonRow>> reasons = queries.reasons(asked);
        Later<List<Callee>> contacts = queries.contacts(asked);
        return hours.map(time -> {
            LocalDate tomorrow = time.workdaysAfter(asked.day(), 1);
            Prospect.Day day = new Prospect.Day(asked.person(), asked.day(), tomorrow, asked.zone());
            return order(prospects(day, candidates.get(), reasons.get(), contacts.get()), day, time, who);
        });
    }

    private List<Wish<Prospect>> prospects(
            Prospect.Day day, List<Candidate> candidates, List<ReasonRow> reasons, List<Callee> contacts) {
        Map<UUID, List<ReasonRow>> why = reasons.stream().collect(Collectors.groupingBy(ReasonRow::clientId));
        Map<UUID, List<Callee>> people = contacts.stream().collect(Collectors.groupingBy(Callee::clientId));
        return candidates.stream()
                .flatMap(each -> Prospect.of(
                        each, day, why.getOrDefault(each.id(), List.of()), people.getOrDefault(each.id(), List.of()))
                        .stream())
                .map(each -> each.wish(holidays))
                .toList();
    }

    private List<Call> order(List<Wish<Prospect>> wishes, Prospect.Day day, WorkingTime hours, SignedIn who) {
        return new DayOrder(hours.opens(day.day()), hours.closes(day.day()))
                .of(wishes).stream()
                        .map(turn -> turn.what().call(turn, holiday(turn, who)))
                        .toList();
    }

    private @Nullable String holiday(Turn<Prospect> turn, SignedIn who) {
        return turn.fit() == Fit.OFF
                ? holidays.name(turn.what().region(), turn.there(), who.locale())
                        .orElse(null)
                : null;
    }
}
