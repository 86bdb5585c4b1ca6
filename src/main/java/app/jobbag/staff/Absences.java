package app.jobbag.staff;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.scope.OncePerTransaction;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away when, and who may sign for them meanwhile (SIG-4). A deputy's deputy signs for nobody but the deputy. */
@Service
@Transactional
public class Absences {
    private final AbsenceBook book;
    private final PeopleRegister people;
    private final DeputyReach reach;
    private final Trail trail;
    private final Clock clock;
    private final OncePerTransaction<Later<Map<PersonId, AbsenceDetails>>> away = new OncePerTransaction<>();

    Absences(AbsenceBook book, PeopleRegister people, DeputyReach reach, Trail trail, Clock clock) {
        this.book = book;
        this.people = people;
        this.reach = reach;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refused when the days are over or meet another absence, or the deputy has left, is away in them or could sign nothing */
    public UUID set(SignedIn who, PersonId person, AbsenceDraft draft) {
        book.lock(person);
        refuseUnfit(person, draft);
        UUID id = book.add(person, draft, who.id());
        String deputy = people.details(draft.deputy()).name();
        Changes changes = Changes.none()
                .with("from", null, draft.from())
                .with("to", null, draft.to())
                .with("deputy", null, deputy);
        trail.note(TrailNote.of("person", person.value(), null, "goesAway").changing(changes));
        away.forget();
        return id;
    }

    /** From this moment on nobody signs for the person any more. */
    public void end(PersonId person, UUID id) {
        if (book.hasEnded(person, id)) {
            throw new Refused("absences.refused.ended");
        }
        if (!book.end(person, id)) {
            throw new NotFound();
        }
        trail.note(TrailNote.of("person", person.value(), null, "isBack"));
        away.forget();
    }

    /** Not over yet: the person's own ones, and those in which the person is the deputy. */
    @Transactional(readOnly = true)
    public List<AbsenceDetails> around(PersonId person) {
        return book.around(person);
    }

    /** Whoever is away at this moment, with whoever may sign for them. */
    @Transactional(readOnly = true)
    public Map<PersonId, AbsenceDetails> now() {
        return later().get();
    }

    /** The same, for a page that reads it with the rest. */
    public Later<Map<PersonId, AbsenceDetails>> later() {
        return away.get(() -> book.away()
                .map(all -> all.stream()
                        .collect(Collectors.toUnmodifiableMap(
                                AbsenceDetails::person, Function.identity(), (first, second) -> first))));
    }

    /** Those for whom the person may sign at this moment, besides for themself. */
    @Transactional(readOnly = true)
    public Set<PersonId> standsFor(PersonId deputy) {
        return now().values().stream()
                .filter(each -> each.deputy().equals(deputy))
                .map(AbsenceDetails::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void refuseUnfit(PersonId person, AbsenceDraft draft) {
        PersonDetails who = people.details(person);
        if (draft.to().isBefore(draft.from())) {
            throw new Refused("absences.refused.backwards").at("to");
        }
        if (draft.part() != DayPart.WHOLE && !draft.to().equals(draft.from())) {
            throw new Refused("absences.refused.halfDays").at("part");
        }
        if (draft.to().isBefore(LocalDate.ofInstant(clock.instant(), ZoneId.of(who.zone())))) {
            throw new Refused("absences.refused.over").at("to");
        }
        if (draft.deputy().equals(person) || !people.details(draft.deputy()).active()) {
            throw new Refused("absences.refused.deputy").at("deputy");
        }
        DeputyReach.Share share = reach.of(person).get(draft.deputy());
        if (share != null && share.isNothing()) {
            throw new Refused("absences.refused.onNoTeam").at("deputy");
        }
        if (isAway(person, draft)) {
            throw new Refused("absences.refused.twice").at("from");
        }
        if (isAway(draft.deputy(), draft)) {
            throw new Refused("absences.refused.deputyAway").at("deputy");
        }
    }

    private boolean isAway(PersonId person, AbsenceDraft draft) {
        return book.around(person).stream().anyMatch(each -> each.person().equals(person) && each.overlaps(draft));
    }
}
