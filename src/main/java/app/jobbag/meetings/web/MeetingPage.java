package app.jobbag.meetings.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.Projects;
import app.jobbag.clients.Projects.ProjectChoice;
import app.jobbag.meetings.FollowUpDetails;
import app.jobbag.meetings.FollowUps;
import app.jobbag.meetings.MeetingAround;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MeetingQueries;
import app.jobbag.meetings.MeetingSection;
import app.jobbag.meetings.MinutesId;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.meetings.invitations.Sent;
import app.jobbag.meetings.live.Carried;
import app.jobbag.meetings.live.CarryOver;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a meeting's page together, in one read transaction. */
@Component
class MeetingPage {
    private final MeetingPlanning planning;
    private final MinutesWriting writing;
    private final MeetingQueries queries;
    private final ClientSide clients;
    private final Behind behind;

    MeetingPage(
            MeetingPlanning planning,
            MinutesWriting writing,
            MeetingQueries queries,
            ClientSide clients,
            Behind behind) {
        this.planning = planning;
        this.writing = writing;
        this.queries = queries;
        this.clients = clients;
        this.behind = behind;
    }

    /** The client, its projects and everybody who could sit at its table, invited or not, and when they can. */
    @Component
    record ClientSide(
            ClientRegister register, Projects projects, Rolls rolls, InvitationPart invitations, TimesPage times) {}

    /** The same, read for one client. */
    public record Table(ClientDetails client, List<ProjectChoice> projects, Roll roll) {}

    /** History, rights, what comes after, and the time of day. */
    @Component
    record Behind(Trail trail, AccessPolicy policy, Afterwards after, Clock clock) {}

    /** What is carried on, the talk among ourselves, and what modules above have to say. */
    @Component
    record Afterwards(CarryOver carryOver, FollowUps followUps, ObjectProvider<MeetingSection> sections) {
        Later<List<MeetingSection.Content>> of(SignedIn who, MeetingDetails meeting) {
            return Later.all(
                            sections.stream().map(each -> each.of(who, meeting)).toList())
                    .map(found -> found.stream().flatMap(Optional::stream).toList());
        }
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, MeetingId id, Model model) {
        Later<MeetingAround> beside = queries.around(id);
        Later<Optional<Sent>> sent = clients.invitations().expect(id);
        Later<List<TrailEntry>> history = behind.trail().later("meeting", id.value());
        Later<Optional<FollowUpDetails>> asked = behind.after().followUps().of(id);
        MeetingDetails meeting = planning.show(who, id);
        Later<TimesView> times = clients.times().of(meeting);
        Later<List<Carried>> carried = behind.after().carryOver().of(meeting);
        Later<List<MeetingSection.Content>> sections = behind.after().of(who, meeting);
        Roll roll = clients.rolls().of(meeting.client()).get();
        MeetingAround around = beside.get();
        boolean write = behind.policy().permits(who, Action.MEETING_WRITE, meeting);
        model.addAttribute("meeting", meeting);
        model.addAttribute("around", around);
        model.addAttribute("roll", roll);
        model.addAttribute("write", write);
        model.addAttribute("times", times.get());
        LocalDate today = LocalDate.ofInstant(
                behind.clock().instant(), meeting.plan().when().zone());
        model.addAttribute("today", today);
        boolean waived = asked.get().map(FollowUpDetails::isWaived).orElse(false);
        model.addAttribute(
                "next",
                write
                        ? next(who, meeting, around, today)
                                .filter(step -> !waived || !step.isFollowUp())
                                .orElse(null)
                        : null);
        model.addAttribute("elsewhere", !who.zone().equals(meeting.plan().when().zone()));
        model.addAttribute("followUp", asked.get().orElse(null));
        model.addAttribute("now", behind.clock().instant());
        model.addAttribute("carried", carried.get());
        model.addAttribute("sections", sections.get());
        model.addAttribute("history", history.get());
        clients.invitations().show(new InvitationPart.Seen(who, meeting, roll, write), sent.get(), model);
    }

    /** Only a draft is read whole: what it lacks decides the step. */
    private Optional<NextStep> next(SignedIn who, MeetingDetails meeting, MeetingAround around, LocalDate today) {
        boolean finished = around.minutes().stream()
                .findFirst()
                .filter(MeetingAround.Version::isDraft)
                .filter(draft -> writing.show(who, new MinutesId(draft.id())).isFinished())
                .isPresent();
        return NextStep.of(meeting, around, finished, today);
    }

    /** What a form about a client's people needs to name them. */
    @Transactional(readOnly = true)
    public Table people(ClientId id, Model model) {
        Later<List<ProjectChoice>> projects = clients.projects().later(id);
        Later<Roll> roll = clients.rolls().of(id);
        Table table = new Table(clients.register().details(id), projects.get(), roll.get());
        model.addAttribute("client", table.client());
        model.addAttribute("projects", table.projects());
        model.addAttribute("roll", table.roll());
        return table;
    }
}
