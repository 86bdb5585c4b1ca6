package app.jobbag.meetings.web;

import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.Circulation;
import app.jobbag.meetings.ConfirmationAnswers;
import app.jobbag.meetings.MeetingAround;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MeetingQueries;
import app.jobbag.meetings.MinutesDetails;
import app.jobbag.meetings.MinutesGuard;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of minutes together, each in one read transaction. */
@Component
class MinutesPage {
    private final MinutesWriting writing;
    private final MeetingPlanning planning;
    private final Circulation circulation;
    private final MeetingPage meetings;
    private final Behind behind;

    MinutesPage(
            MinutesWriting writing,
            MeetingPlanning planning,
            Circulation circulation,
            MeetingPage meetings,
            Behind behind) {
        this.writing = writing;
        this.planning = planning;
        this.circulation = circulation;
        this.meetings = meetings;
        this.behind = behind;
    }

    /** The other versions, who is who, history and rights. */
    @Component
    record Behind(
            MeetingQueries queries,
            Rolls rolls,
            Trail trail,
            AccessPolicy policy,
            MinutesGuard guard,
            ConfirmationAnswers answers) {}

    @Transactional(readOnly = true)
    public void show(SignedIn who, MinutesId id, Model model) {
        behind.guard().expect();
        ConfirmationAnswers.Expected answers = behind.answers().expect(id);
        Later<List<TrailEntry>> history = behind.trail().later("minutes", id.value());
        MinutesDetails minutes = writing.show(who, id);
        model.addAttribute("minutes", minutes);
        MeetingDetails meeting = planning.show(who, minutes.meeting());
        model.addAttribute("meeting", meeting);
        Later<MeetingAround> beside = behind.queries().around(minutes.meeting());
        Roll roll = behind.rolls().of(minutes.client()).get();
        model.addAttribute("roll", roll);
        model.addAttribute("versions", beside.get().minutes());
        model.addAttribute(
                "recipients",
                minutes.isDraft()
                        ? circulation.recipients(who, minutes, roll)
                        : answers.recipients().get());
        model.addAttribute("confirmation", behind.answers().of(minutes, answers).orElse(null));
        model.addAttribute("objectionHours", minutes.isDraft() ? beside.get().objectionHours() : null);
        model.addAttribute("write", behind.policy().permits(who, Action.MEETING_WRITE, minutes));
        model.addAttribute("guard", minutes.isDraft() ? behind.guard().look(minutes, meeting.plan(), roll) : null);
        model.addAttribute("mayPass", behind.policy().permits(who, Action.GUARD_PASS, minutes));
        model.addAttribute("history", history.get());
    }

    @Transactional(readOnly = true)
    public MinutesDetails edit(SignedIn who, MinutesId id, Model model) {
        MinutesDetails minutes = writing.open(who, id);
        fill(who, minutes, model);
        return minutes;
    }

    private void fill(SignedIn who, MinutesDetails minutes, Model model) {
        MeetingPage.Table table = meetings.people(minutes.client(), model);
        var meeting = planning.show(who, minutes.meeting());
        model.addAttribute("minutes", minutes);
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "owners",
                Options.from(table.roll().invitable(), each -> each.party().toString(), Attendee::label));
        model.addAttribute(
                "seats",
                Options.from(
                        meeting.plan().participants(),
                        each -> each.party().toString(),
                        each -> table.roll().get(each.party()).label()));
    }
}
