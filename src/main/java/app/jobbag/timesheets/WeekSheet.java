package app.jobbag.timesheets;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's week: written, handed in, approved or returned. Its hours are the bookings of those days. */
@Entity
class WeekSheet {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID personId;
    private LocalDate week;

    @Enumerated(EnumType.STRING)
    private WeekState state = WeekState.OPEN;

    private @Nullable Instant submittedAt;

    @ElementCollection
    @CollectionTable(name = "week_sheet_step", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "position")
    private List<WeekStep> steps = new ArrayList<>();

    WeekSheet(PersonId person, IsoWeek week) {
        this.id = Ids.next();
        this.personId = person.value();
        this.week = week.monday();
    }

    @SuppressWarnings("NullAway.Init")
    protected WeekSheet() {}

    /** Who acts, when, and what they saw. */
    record Act(UUID actor, String name, Instant at) {}

    void refuseStale(int seen) {
        Stale.check(seen, version);
    }

    void take(WeekVerb verb, Act act, @Nullable String reason) {
        if (!state.allows(verb)) {
            throw new Refused("timesheets.refused." + verb.name().toLowerCase(Locale.ROOT));
        }
        state = WeekState.after(verb);
        if (verb == WeekVerb.SUBMIT) {
            submittedAt = act.at();
        }
        steps.add(new WeekStep(verb, state, act.actor(), act.name(), act.at(), reason));
    }

    WeekSheetId id() {
        return new WeekSheetId(id);
    }

    boolean isOf(PersonId person) {
        return personId.equals(person.value());
    }

    SheetState details() {
        return new SheetState(id(), version, state, steps);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    IsoWeek week() {
        return new IsoWeek(week);
    }
}
