package app.jobbag.contactreports.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactId;
import app.jobbag.contactreports.ContactKind;
import app.jobbag.contactreports.ContactReportDetails;
import app.jobbag.contactreports.ContactReportDraft;
import app.jobbag.contactreports.ContactReportId;
import app.jobbag.contactreports.Job;
import app.jobbag.contactreports.Jobs;
import app.jobbag.contactreports.LineKind;
import app.jobbag.contactreports.ReportQueries;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Opens the form of a contact report: for a client, perhaps for one of its contacts, or with what is there. */
@Component
class ReportFormPage {
    private final ReportQueries queries;
    private final ClientSide clients;
    private final AccessPolicy policy;
    private final Options options;
    private final Clock clock;

    ReportFormPage(ReportQueries queries, ClientSide clients, AccessPolicy policy, Options options, Clock clock) {
        this.queries = queries;
        this.clients = clients;
        this.policy = policy;
        this.options = options;
        this.clock = clock;
    }

    /** The clients, and what can be talked about with one of them. */
    @Component("reportClientSide")
    record ClientSide(ClientQueries queries, ClientRegister register, Rolls rolls, Jobs jobs) {}

    @Transactional(readOnly = true)
    public void choose(Model model) {
        model.addAttribute(
                "clients",
                Options.from(
                        clients.queries().choices(), each -> each.id().value().toString(), ClientChoice::name));
    }

    /** Now, by whoever writes it, with the contact who was called, or the only one there is. */
    @Transactional(readOnly = true)
    public void blank(SignedIn who, ClientId id, @Nullable ContactId contact, String why, Model model) {
        List<Party> theirs = fill(who, id, model).invitable().stream()
                .map(Attendee::party)
                .filter(Party::isClient)
                .toList();
        Stream<Party> there =
                theirs.stream().filter(each -> contact == null ? theirs.size() == 1 : each.equals(Party.of(contact)));
        ContactReportDraft draft = new ContactReportDraft(
                id,
                ContactKind.CALL,
                clock.instant(),
                null,
                why.substring(0, Math.min(500, why.length())),
                Stream.concat(there, Stream.of(Party.of(who.id()))).toList(),
                "",
                List.of(),
                "",
                "");
        model.addAttribute("form", ContactReportForm.of(draft, who.zone()));
    }

    @Transactional(readOnly = true)
    public ContactReportForm edit(SignedIn who, ContactReportId id, Model model) {
        ContactReportDetails report = about(who, id, model);
        ContactReportForm form = ContactReportForm.of(report, who.zone());
        model.addAttribute("form", form);
        return form;
    }

    /** The page of the report that is written. */
    @Transactional(readOnly = true)
    public ContactReportDetails about(SignedIn who, ContactReportId id, Model model) {
        ContactReportDetails report = queries.open(who, id);
        fill(who, report.client(), model);
        model.addAttribute("report", report);
        return report;
    }

    /** What the form's page needs besides the form; only for those who may write. */
    @Transactional(readOnly = true)
    public Roll fill(SignedIn who, ClientId id, Model model) {
        Later<Roll> everybody = clients.rolls().of(id);
        Later<List<Job.Choice>> jobs = clients.jobs().of(id);
        ClientDetails client = clients.register().details(id);
        policy.require(who, Action.MEETING_WRITE, client);
        Roll roll = everybody.get();
        List<Attendee> all = roll.invitable();
        model.addAttribute("client", client);
        model.addAttribute("ways", options.of(ContactKind.values(), "contactreports.kind."));
        model.addAttribute("marks", LineKind.values());
        model.addAttribute(
                "theirs", all.stream().filter(each -> each.party().isClient()).toList());
        model.addAttribute(
                "ours", all.stream().filter(each -> !each.party().isClient()).toList());
        model.addAttribute("owners", Options.from(all, each -> each.party().toString(), Attendee::label));
        model.addAttribute("jobs", Options.from(jobs.get(), each -> each.job().toString(), Job.Choice::title));
        return roll;
    }
}
