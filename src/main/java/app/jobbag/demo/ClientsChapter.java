package app.jobbag.demo;

import app.jobbag.clients.BrandBooks;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ClientStatus;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.Duty;
import app.jobbag.clients.TeamBook;
import app.jobbag.staff.SignedIn;
import java.util.List;

/** Clients are won, their contacts written down, their teams put together, the two wineries walled off. */
@DemoPart
class ClientsChapter {
    private final Stage stage;
    private final Scripts scripts;
    private final ClientRegister clients;
    private final TeamBook teams;
    private final Said said;

    ClientsChapter(Stage stage, Scripts scripts, ClientRegister clients, TeamBook teams, Said said) {
        this.stage = stage;
        this.scripts = scripts;
        this.clients = clients;
        this.teams = teams;
        this.said = said;
    }

    /** What is written down about a client. */
    @DemoPart
    record Said(ContactBook contacts, BrandBooks brands) {}

    void tell(Story story) {
        Cast cast = story.cast();
        scripts.clients().forEach(script -> cast.enter(begin(cast, script)));
        Company one = cast.company("VALDELUZ");
        Company other = cast.company("CIERZO");
        SignedIn manager = cast.manager();
        stage.does(
                manager,
                () -> teams.wallOff(
                        manager,
                        one.id(),
                        other.id(),
                        "Bodegas competidoras en los mismos lineales: equipos separados."));
        cast.companies().forEach(company -> becomes(story, company));
    }

    private Company begin(Cast cast, ClientScript script) {
        SignedIn ae = cast.person(script.team().lead());
        ClientId id = stage.as(ae, () -> clients.begin(ae, script.draft(script.status())));
        put(cast, id, script.team().aes(), Duty.AE);
        put(cast, id, script.team().leads(), Duty.LEAD);
        put(cast, id, script.team().contributors(), Duty.CONTRIBUTOR);
        List<ContactDetails> people = script.contacts().stream()
                .map(each -> stage.as(
                        ae, () -> said.contacts().details(said.contacts().add(ae, id, each.draft(script.language())))))
                .toList();
        if (!script.brand().isEmpty()) {
            stage.does(ae, () -> said.brands().write(ae, id, 0, script.brand()));
        }
        return new Company(
                script,
                id,
                ae,
                cast.people(script.team().leads()),
                cast.people(script.team().contributors()),
                people);
    }

    private void put(Cast cast, ClientId client, List<String> keys, Duty duty) {
        SignedIn manager = cast.manager();
        cast.people(keys).forEach(person -> stage.does(manager, () -> teams.put(manager, client, person.id(), duty)));
    }

    /** What becomes of a client late in the year, when its work is done. */
    private void becomes(Story story, Company company) {
        ClientStatus later = company.script().later();
        if (later != null) {
            story.diary().at(Calendar.at(story.calendar().ago(40), 17, 0), () -> close(company, later));
        }
    }

    private void close(Company company, ClientStatus later) {
        SignedIn ae = company.ae();
        stage.does(ae, () -> {
            int version = clients.details(company.id()).version();
            if (later == ClientStatus.ARCHIVED) {
                clients.archive(ae, company.id(), version);
            } else {
                clients.change(ae, company.id(), version, company.script().draft(later));
            }
        });
    }
}
