package app.jobbag.schedules.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.Projects;
import app.jobbag.clients.Signable;
import app.jobbag.clients.TeamBook;
import app.jobbag.clients.TeamMember;
import app.jobbag.schedules.ScheduleDetails;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.Side;
import app.jobbag.schedules.TemplateKind;
import app.jobbag.schedules.network.ConstraintType;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the forms of a schedule offer: the client's projects, who signs, who may be responsible. */
@Component
class ScheduleFormPage {
    private final Of of;
    private final TeamBook teams;
    private final Options options;
    private final AccessPolicy policy;
    private final SchedulePage page;

    /** The client and its people. */
    @Component("scheduleFormOf")
    record Of(ClientQueries choices, ClientRegister clients, Projects projects, ContactBook contacts) {}

    ScheduleFormPage(Of of, TeamBook teams, Options options, AccessPolicy policy, SchedulePage page) {
        this.of = of;
        this.teams = teams;
        this.options = options;
        this.policy = policy;
        this.page = page;
    }

    @Transactional(readOnly = true)
    public void choose(String toward, Model model) {
        model.addAttribute("toward", toward);
        model.addAttribute(
                "clients",
                Options.from(of.choices().choices(), each -> each.id().value().toString(), ClientChoice::name));
    }

    @Transactional(readOnly = true)
    public ClientDetails begin(SignedIn who, ClientId id, Model model) {
        ClientDetails client = of.clients().details(id);
        policy.require(who, Action.SCHEDULE_WRITE, client);
        model.addAttribute("client", client);
        model.addAttribute("templates", options.of(TemplateKind.values(), "schedules.template."));
        fill(id, model);
        return client;
    }

    @Transactional(readOnly = true)
    public ScheduleDetails edit(SignedIn who, ScheduleId id, Model model) {
        ScheduleDetails schedule =
                page.require(who, Action.SCHEDULE_WRITE, id, model).schedule();
        fill(schedule.client(), model);
        return schedule;
    }

    /** A line of it, or a new one: the whole stands below the form. */
    @Transactional(readOnly = true)
    public SchedulePage.Both line(SignedIn who, ScheduleId id, Model model) {
        SchedulePage.Both both = page.require(who, Action.SCHEDULE_WRITE, id, model);
        ClientId client = both.schedule().client();
        List<Option> people = new ArrayList<>(Options.from(
                teams.of(client), each -> LineForm.person(each.person().value()), TeamMember::name));
        people.addAll(Options.from(
                contacts(client), each -> LineForm.contact(each.id().value()), ScheduleFormPage::called));
        model.addAttribute("people", people);
        model.addAttribute("sides", options.of(Side.values(), "schedules.side."));
        model.addAttribute("constraints", options.of(ConstraintType.values(), "schedules.constraint."));
        return both;
    }

    private void fill(ClientId client, Model model) {
        model.addAttribute(
                "projects",
                Options.from(
                        of.projects().of(client),
                        each -> each.id().value().toString(),
                        each -> each.code() + " " + each.name()));
        model.addAttribute(
                "executives",
                Options.from(teams.of(client), each -> each.person().value().toString(), TeamMember::name));
        model.addAttribute(
                "signers",
                Options.from(
                        contacts(client).stream()
                                .filter(each -> each.signs().contains(Signable.SCHEDULE))
                                .toList(),
                        each -> each.id().value().toString(),
                        ScheduleFormPage::called));
    }

    private List<ContactDetails> contacts(ClientId client) {
        return of.contacts().of(client).stream()
                .filter(each -> !each.archived())
                .toList();
    }

    private static String called(ContactDetails contact) {
        return contact.title().isEmpty() ? contact.name() : contact.name() + ", " + contact.title();
    }
}
