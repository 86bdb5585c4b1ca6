package app.jobbag.meetings.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.Projects;
import app.jobbag.clients.Projects.ProjectChoice;
import app.jobbag.meetings.ActionItems;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MinutesDetails;
import app.jobbag.meetings.MinutesWriting;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a meeting's page together, in one read transaction. */
@Component
class MeetingPage {
    private final MeetingPlanning planning;
    private final MinutesWriting writing;
    private final ActionItems items;
    private final ClientSide clients;
    private final Behind behind;

    MeetingPage(
            MeetingPlanning planning, MinutesWriting writing, ActionItems items, ClientSide clients, Behind behind) {
        this.planning = planning;
        this.writing = writing;
        this.items = items;
        this.clients = clients;
        this.behind = behind;
    }

    /** The client, its projects and everybody who could sit at its table. */
    @Component
    record ClientSide(ClientRegister register, Projects projects, Rolls rolls) {}

    /** The same, read for one client. */
    public record Table(ClientDetails client, List<ProjectChoice> projects, Roll roll) {}

    /** History, rights and the time of day. */
    @Component
    record Behind(Trail trail, AccessPolicy policy, Clock clock) {}

    @Transactional(readOnly = true)
    public void show(SignedIn who, MeetingId id, Model model) {
        MeetingDetails meeting = planning.show(who, id);
        List<MinutesDetails> minutes = writing.of(who, id);
        List<MeetingDetails> followUps = planning.followUps(id);
        boolean write = behind.policy().permits(who, Action.MEETING_WRITE, meeting);
        people(meeting.client(), model);
        model.addAttribute("meeting", meeting);
        model.addAttribute("minutes", minutes);
        model.addAttribute("followUps", followUps);
        model.addAttribute("items", items.of(id));
        model.addAttribute("write", write);
        model.addAttribute("fixed", minutes.stream().anyMatch(each -> !each.isDraft()));
        LocalDate today = LocalDate.ofInstant(
                behind.clock().instant(), meeting.plan().when().zone());
        model.addAttribute("today", today);
        model.addAttribute(
                "next", write ? NextStep.of(meeting, minutes, followUps, today).orElse(null) : null);
        model.addAttribute("elsewhere", !who.zone().equals(meeting.plan().when().zone()));
        model.addAttribute("history", behind.trail().of("meeting", id.value()));
    }

    /** What a page about a client's people needs to name them. */
    @Transactional(readOnly = true)
    public Table people(ClientId id, Model model) {
        Table table = new Table(
                clients.register().details(id),
                clients.projects().of(id),
                clients.rolls().of(id));
        model.addAttribute("client", table.client());
        model.addAttribute("projects", table.projects());
        model.addAttribute("roll", table.roll());
        return table;
    }
}
