package app.jobbag.timesheets;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.SignedIn;
import app.jobbag.timesheets.WeekSheet.Act;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The course of a week: handed in by the person; approved, returned or opened again by a lead or manager with whom the person
 * has a client in common, never by the person.
 */
@Service
@Transactional
public class WeekApproval {
    private final WeekSheets sheets;
    private final Reviewers reviewers;
    private final Trail trail;
    private final Clock clock;

    WeekApproval(WeekSheets sheets, Reviewers reviewers, Trail trail, Clock clock) {
        this.sheets = sheets;
        this.reviewers = reviewers;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refused when the week has not begun, or was handed in already */
    public void submit(SignedIn who, IsoWeek week, int version) {
        submit(who, own(who, week), version);
    }

    /**
     * What was written in this very transaction is seen by whoever wrote it.
     *
     * @return the version it then has
     */
    int submitWritten(SignedIn who, IsoWeek week) {
        WeekSheet sheet = own(who, week);
        int seen = sheet.details().version();
        submit(who, sheet, seen);
        return seen + 1;
    }

    public void takeBack(SignedIn who, IsoWeek week, int version) {
        take(who, own(who, week), new Deed(WeekVerb.TAKE_BACK, version, null));
    }

    public void approve(SignedIn who, WeekSheetId id, int version) {
        take(who, reviewed(who, id), new Deed(WeekVerb.APPROVE, version, null));
    }

    public void return_(SignedIn who, WeekSheetId id, int version, String reason) {
        take(who, reviewed(who, id), new Deed(WeekVerb.RETURN, version, reason));
    }

    public void reopen(SignedIn who, WeekSheetId id, int version, String reason) {
        take(who, reviewed(who, id), new Deed(WeekVerb.REOPEN, version, reason));
    }

    private record Deed(WeekVerb verb, int seen, @Nullable String reason) {}

    private void submit(SignedIn who, WeekSheet sheet, int version) {
        if (sheet.week().monday().isAfter(LocalDate.now(clock.withZone(who.zone())))) {
            throw new Refused("timesheets.refused.future");
        }
        take(who, sheet, new Deed(WeekVerb.SUBMIT, version, null));
    }

    private WeekSheet own(SignedIn who, IsoWeek week) {
        return sheets.lock(who.id().value(), week.monday()).orElseGet(() -> sheets.save(new WeekSheet(who.id(), week)));
    }

    private WeekSheet reviewed(SignedIn who, WeekSheetId id) {
        WeekSheet sheet = sheets.lock(id.value()).orElseThrow(NotFound::new);
        reviewers.require(who, sheet.person());
        return sheet;
    }

    private void take(SignedIn who, WeekSheet sheet, Deed deed) {
        sheet.refuseStale(deed.seen());
        sheet.take(deed.verb(), new Act(who.id().value(), who.name(), clock.instant()), deed.reason());
        trail.note(TrailNote.of("week", sheet.id().value(), null, told(deed.verb()))
                .because(deed.reason()));
    }

    private static String told(WeekVerb verb) {
        return switch (verb) {
            case SUBMIT -> "submitted";
            case TAKE_BACK -> "takenBack";
            case RETURN -> "returned";
            case APPROVE -> "approved";
            case REOPEN -> "reopened";
        };
    }
}
