package app.jobbag.clients.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.clients.Duty;
import app.jobbag.clients.TeamBook;
import app.jobbag.clients.TeamMember;
import app.jobbag.staff.Action;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the forms of a client's team and walls together, each in one read transaction. */
@Component
class TeamPage {
    private final ClientPage page;
    private final ClientQueries clients;
    private final TeamBook teams;
    private final PeopleRegister people;
    private final Options options;

    TeamPage(ClientPage page, ClientQueries clients, TeamBook teams, PeopleRegister people, Options options) {
        this.page = page;
        this.clients = clients;
        this.teams = teams;
        this.people = people;
        this.options = options;
    }

    @Transactional(readOnly = true)
    public void team(SignedIn who, ClientId id, Model model) {
        model.addAttribute("client", page.require(who, Action.CLIENT_TEAM, id));
        model.addAttribute(
                "lead",
                teams.of(id).stream()
                        .filter(member -> member.duty() == Duty.LEAD_AE)
                        .map(TeamMember::name)
                        .findFirst()
                        .orElse(null));
        model.addAttribute("duties", options.of(Duty.values(), "clients.duty."));
        model.addAttribute(
                "people",
                Options.from(people.active(), p -> p.id().value().toString(), p -> p.name() + ", " + p.title()));
    }

    @Transactional(readOnly = true)
    public void wall(SignedIn who, ClientId id, Model model) {
        model.addAttribute("client", page.require(who, Action.CLIENT_TEAM, id));
        model.addAttribute(
                "others",
                Options.from(
                        clients.choices().stream()
                                .filter(choice -> !choice.id().equals(id))
                                .toList(),
                        c -> c.id().value().toString(),
                        ClientChoice::name));
    }
}
