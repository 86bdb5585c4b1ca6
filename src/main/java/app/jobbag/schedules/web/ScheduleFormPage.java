package app.jobbag.schedules.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.clients.TeamBook;
import app.jobbag.clients.TeamMember;
import app.jobbag.platform.reading.Later;
import app.jobbag.schedules.ScheduleDetails;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.ScheduleQueries;
import app.jobbag.schedules.ScheduleQueries.ContactChoice;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the forms of a schedule offer: the client's projects, who signs, who may be responsible. */
@Component
class ScheduleFormPage {
    private final Of of;
    private final ScheduleQueries queries;
    private final Options options;
    private final AccessPolicy policy;
    private final SchedulePage page;

    /** The client and its people. */
    @Component("scheduleFormOf")
    record Of(ClientQueries choices, ClientRegister clients, Projects projects, TeamBook teams) {}

    ScheduleFormPage(Of of, ScheduleQueries queries, Options options, AccessPolicy policy, SchedulePage page) {
        this.of = of;
        this.queries = queries;
        this.options = options;
        this.policy = policy;
        this.page = page;
    }

    /**
     * A form of a new schedule: first whose it is, then what it is about.
     *
     * @param address of the form, for whom its client is still to be chosen
     * @param view of the form
     */
    record Beginning(
            String address,
            String view,
            @Nullable ClientId client,
            @Nullable ProjectId project) {}

    /** @return the view that comes next */
    @Transactional(readOnly = true)
    public String begin(SignedIn who, Beginning beginning, ScheduleForm form, Model model) {
        if (beginning.client() == null) {
            model.addAttribute("toward", beginning.address());
            model.addAttribute(
                    "clients",
                    Options.from(
                            of.choices().choices(), each -> each.id().value().toString(), ClientChoice::name));
            return "schedules/choose";
        }
        begin(who, beginning.client(), model);
        form.setAe(who.id());
        form.setProject(beginning.project());
        model.addAttribute("form", form);
        return beginning.view();
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
        Later<List<ContactChoice>> contacts = queries.contacts(client);
        List<Option> people = new ArrayList<>(Options.from(
                of.teams().later(client).get(),
                each -> LineForm.person(each.person().value()),
                TeamMember::name));
        people.addAll(Options.from(contacts.get(), each -> LineForm.contact(each.id()), ContactChoice::name));
        model.addAttribute("people", people);
        model.addAttribute("sides", options.of(Side.values(), "schedules.side."));
        model.addAttribute("constraints", options.of(ConstraintType.values(), "schedules.constraint."));
        return both;
    }

    private void fill(ClientId client, Model model) {
        Later<List<ContactChoice>> contacts = queries.contacts(client);
        Later<List<TeamMember>> team = of.teams().later(client);
        model.addAttribute(
                "projects",
                Options.from(
                        of.projects().later(client).get(),
                        each -> each.id().value().toString(),
                        each -> each.code() + " " + each.name()));
        model.addAttribute(
                "executives",
                Options.from(team.get(), each -> each.person().value().toString(), TeamMember::name));
        model.addAttribute(
                "signers",
                Options.from(
                        contacts.get().stream().filter(ContactChoice::signs).toList(),
                        each -> each.id().toString(),
                        ContactChoice::name));
    }
}
