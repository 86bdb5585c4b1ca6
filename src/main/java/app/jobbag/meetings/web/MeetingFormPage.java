package app.jobbag.meetings.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.TeamBook;
import app.jobbag.clients.TeamMember;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.MeetingDraft.When;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.invitations.MeetingInvitations;
import app.jobbag.meetings.web.MeetingPage.Table;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Opens the meeting form: blank for a client, prefilled for a follow-up, or with what is there. */
@Component
class MeetingFormPage {
    private final MeetingPlanning planning;
    private final MeetingPage page;
    private final AccessPolicy policy;
    private final Words words;

    MeetingFormPage(MeetingPlanning planning, MeetingPage page, AccessPolicy policy, Words words) {
        this.planning = planning;
        this.page = page;
        this.policy = policy;
        this.words = words;
    }

    /** The reader's language and day, whom a follow-up is for and what it is about, and who hears of a change. */
    @Component
    record Words(FollowUpPlan followUps, TeamBook team, Options options, MeetingInvitations invitations, Clock clock) {}

    @Transactional(readOnly = true)
    public void blank(SignedIn who, ClientId id, Model model) {
        Table table = fill(who, id, model);
        ClientDetails client = table.client();
        When when = new When(today(client).plusDays(1).atTime(10, 0), client.zone(), 60);
        open(
                new MeetingDraft(
                        id, null, MeetingKind.CLIENT, "", "", when, "", "", ours(who), List.of(), "", null, List.of()),
                table,
                model);
    }

    /** The internal talk after a meeting (MEET-5). */
    @Transactional(readOnly = true)
    public void followUp(SignedIn who, MeetingId id, Model model) {
        MeetingDetails followed = planning.show(who, id);
        Later<List<TeamMember>> team = words.team().later(followed.client());
        Table table = fill(who, followed.client(), model);
        When when = new When(today(table.client()).plusDays(1).atTime(10, 0), who.zone(), 30);
        FollowUpPlan.Seats seats = new FollowUpPlan.Seats(team.get(), table.roll());
        open(words.followUps().of(who, followed, seats, when), table, model);
    }

    @Transactional(readOnly = true)
    public MeetingForm edit(SignedIn who, MeetingId id, Model model) {
        MeetingDetails meeting = planning.show(who, id);
        MeetingForm form =
                MeetingForm.of(meeting, fill(who, meeting.client(), model).roll());
        model.addAttribute("form", form);
        hearers(id, model);
        return form;
    }

    /** What is called off, and who gets a mail of it. */
    @Transactional(readOnly = true)
    public MeetingDetails cancellation(SignedIn who, MeetingId id, Model model) {
        MeetingDetails meeting = planning.open(who, id);
        model.addAttribute("meeting", meeting);
        hearers(id, model);
        return meeting;
    }

    /** Who gets a mail when the meeting is changed: shown before it is. */
    void hearers(MeetingId id, Model model) {
        model.addAttribute("hearers", words.invitations().hearers(id));
    }

    /** What the form's page needs besides the form; only for those who may write. */
    @Transactional(readOnly = true)
    public Table fill(SignedIn who, ClientId id, Model model) {
        Table table = page.people(id, model);
        policy.require(who, Action.MEETING_WRITE, table.client());
        model.addAttribute("kinds", words.options().of(MeetingKind.values(), "meetings.kind."));
        model.addAttribute("zones", zones(table.client().zone(), who.zone()));
        model.addAttribute(
                "leads",
                Options.from(table.roll().invitable(), each -> each.party().toString(), Attendee::label));
        model.addAttribute(
                "projectOptions",
                Options.from(
                        table.projects(),
                        each -> each.id().value().toString(),
                        each -> each.code() + " " + each.name()));
        return table;
    }

    /** Those that are offered everywhere, and the client's and the person's own. */
    private List<Option> zones(ZoneId client, ZoneId own) {
        List<Option> zones = new ArrayList<>(words.options().zones());
        Stream.of(client.getId(), own.getId())
                .filter(id -> zones.stream().noneMatch(each -> each.value().equals(id)))
                .distinct()
                .forEach(id -> zones.add(new Option(id, id)));
        return zones;
    }

    private static void open(MeetingDraft draft, Table table, Model model) {
        model.addAttribute("form", MeetingForm.of(draft, table.roll()));
    }

    private LocalDate today(ClientDetails client) {
        return LocalDate.ofInstant(words.clock().instant(), client.zone());
    }

    private static List<Invited> ours(SignedIn who) {
        return List.of(new Invited(Party.of(who.id()), true));
    }
}
