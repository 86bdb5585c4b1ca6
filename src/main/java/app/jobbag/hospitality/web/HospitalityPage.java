package app.jobbag.hospitality.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.hospitality.CostKind;
import app.jobbag.hospitality.HospitalityAround;
import app.jobbag.hospitality.HospitalityDetails;
import app.jobbag.hospitality.HospitalityId;
import app.jobbag.hospitality.HospitalityQueries;
import app.jobbag.hospitality.HospitalityState;
import app.jobbag.hospitality.Hosting;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of hospitality together, each in one read transaction. */
@Component
class HospitalityPage {
    private final Hosting hosting;
    private final HospitalityQueries queries;
    private final ClientRegister clients;
    private final Rolls rolls;
    private final Behind behind;

    HospitalityPage(Hosting hosting, HospitalityQueries queries, ClientRegister clients, Rolls rolls, Behind behind) {
        this.hosting = hosting;
        this.queries = queries;
        this.clients = clients;
        this.rolls = rolls;
        this.behind = behind;
    }

    /** History, rights, words to choose from. */
    @Component("hospitalityBehind")
    record Behind(Trail trail, AccessPolicy policy, Options options) {}

    /**
     * What the reader may do next.
     *
     * @param decide about what is above the limit
     * @param settle finance's word
     */
    public record Steps(boolean write, boolean cost, boolean submit, boolean decide, boolean settle) {}

    @Transactional(readOnly = true)
    public void show(SignedIn who, HospitalityId id, Model model) {
        Later<HospitalityAround> around = queries.around(id);
        Later<List<TrailEntry>> history = behind.trail().later("hospitality", id.value());
        HospitalityDetails hospitality = hosting.show(who, id);
        Later<Roll> roll = rolls.of(hospitality.client());
        model.addAttribute("hospitality", hospitality);
        model.addAttribute("around", around.get());
        model.addAttribute("roll", roll.get());
        model.addAttribute("history", history.get());
        model.addAttribute("can", steps(who, hospitality, around.get()));
    }

    private Steps steps(SignedIn who, HospitalityDetails hospitality, HospitalityAround around) {
        AccessPolicy policy = behind.policy();
        boolean write = policy.permits(who, Action.HOSPITALITY_WRITE, hospitality);
        boolean own = hospitality.claim().parties().contains(who.id());
        return new Steps(
                write,
                write && hospitality.isOpen() && around.isHeld(),
                write && hospitality.state().isSubmittable(),
                !own
                        && hospitality.state() == HospitalityState.TO_APPROVE
                        && policy.permits(who, Action.HOSPITALITY_APPROVE, hospitality),
                !own
                        && hospitality.state() == HospitalityState.SUBMITTED
                        && policy.permits(who, Action.HOSPITALITY_SETTLE, hospitality));
    }

    /** The page that plans it for a meeting, and whose client that is. */
    @Transactional(readOnly = true)
    public ClientDetails plan(SignedIn who, MeetingId id, Model model) {
        MeetingDetails meeting = hosting.meeting(who, id);
        model.addAttribute("meeting", meeting);
        return clients.details(meeting.client());
    }

    @Transactional(readOnly = true)
    public HospitalityDetails change(SignedIn who, HospitalityId id, Model model) {
        HospitalityDetails hospitality = hosting.open(who, id);
        model.addAttribute("hospitality", hospitality);
        model.addAttribute("meeting", hosting.meeting(who, hospitality.meeting()));
        return hospitality;
    }

    /** The page that notes the cost: also those who have left may have paid or been there. */
    @Transactional(readOnly = true)
    public CostForm cost(SignedIn who, HospitalityId id, Model model) {
        HospitalityDetails hospitality = hosting.open(who, id);
        MeetingDetails meeting = hosting.meeting(who, hospitality.meeting());
        Roll roll = rolls.of(hospitality.client()).get();
        CostForm form = CostForm.of(hospitality, meeting);
        Collection<Party> there = Stream.concat(
                        form.getTheirs().stream().map(Party::of),
                        form.getOurs().stream().map(Party::of))
                .toList();
        List<Attendee> all = Stream.concat(roll.of(there).stream(), roll.invitable().stream())
                .distinct()
                .toList();
        model.addAttribute("hospitality", hospitality);
        model.addAttribute("meeting", meeting);
        model.addAttribute("kinds", behind.options().of(CostKind.values(), "hospitality.what."));
        model.addAttribute(
                "theirs", all.stream().filter(each -> each.party().isClient()).toList());
        List<Attendee> ours =
                all.stream().filter(each -> !each.party().isClient()).toList();
        model.addAttribute("ours", ours);
        model.addAttribute(
                "payers", Options.from(ours, each -> each.party().id().toString(), Attendee::name));
        return form;
    }
}
