package app.jobbag.rights;

import app.jobbag.clients.Address;
import app.jobbag.clients.ClientDraft;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ClientStatus;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDraft;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Duty;
import app.jobbag.clients.Office;
import app.jobbag.clients.Seniority;
import app.jobbag.clients.Signable;
import app.jobbag.clients.TeamBook;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonDraft;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Clients with teams, walls and contacts, and the people of the agency, made through the public services. */
@Component
public class ClientsCast {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final PeopleRegister people;
    private final ClientRegister clients;
    private final TeamBook teams;
    private final ContactBook contacts;
    private final TransactionTemplate transaction;
    private SignedIn director;

    ClientsCast(
            PeopleRegister people,
            ClientRegister clients,
            TeamBook teams,
            ContactBook contacts,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.clients = clients;
        this.teams = teams;
        this.contacts = contacts;
        this.transaction = new TransactionTemplate(transactions);
    }

    public SignedIn person(String name, Set<Discipline> disciplines, Role... roles) {
        PersonDraft draft = new PersonDraft(
                name, Ids.next() + "@almendro.example", "", Set.of(roles), disciplines, Locale.ENGLISH, MADRID);
        Viewer everything = new Viewer.Everything("cast");
        return as(
                everything,
                () -> people.signedIn(people.join(draft, "a password of the tests"))
                        .orElseThrow());
    }

    public ClientId client(String name) {
        String code = Ids.next().toString().substring(25).replace("-", "").toUpperCase(Locale.ROOT);
        Address address = new Address("Calle Mayor 3", "31001", "Pamplona", "ES");
        ClientDraft draft = new ClientDraft(
                code,
                name + " " + code,
                List.of(name),
                ClientStatus.ACTIVE,
                new ClientDraft.Billing(address, "ESA31000268", "pagos@almenara.example", false, 45),
                Currency.getInstance("EUR"),
                Locale.forLanguageTag("es"),
                new Office(MADRID, LocalTime.of(9, 0), LocalTime.of(18, 0), ""),
                "",
                null);
        return as(director(), () -> clients.begin(director(), draft));
    }

    public void putOnTeam(ClientId client, SignedIn who) {
        Duty duty = who.roles().contains(Role.CONTRIBUTOR)
                ? Duty.CONTRIBUTOR
                : who.roles().contains(Role.LEAD) ? Duty.LEAD : Duty.AE;
        as(director(), () -> teams.put(director(), client, who.id(), duty));
    }

    public void wall(ClientId one, ClientId other) {
        as(director(), () -> teams.wallOff(director(), one, other, "Both sell wine"));
    }

    public ContactId contact(ClientId client, String name) {
        return contact(client, name, Seniority.DECISION_MAKER);
    }

    public ContactId contact(ClientId client, String name, Seniority seniority) {
        ContactDraft draft = new ContactDraft(
                name,
                "Directora de marca",
                Ids.next() + "@almenara.example",
                "",
                "",
                seniority,
                Set.of(Signable.DELIVERABLE, Signable.MINUTES, Signable.ESTIMATE, Signable.PROPOSAL, Signable.SCHEDULE),
                null,
                Locale.forLanguageTag("es"),
                true);
        return as(director(), () -> contacts.add(director(), client, draft));
    }

    /** In one transaction on behalf of that person. */
    public <T> T as(SignedIn who, Supplier<T> work) {
        return as(PeopleRegister.viewer(who), work);
    }

    public void as(SignedIn who, Runnable work) {
        as(who, () -> {
            work.run();
            return true;
        });
    }

    public <T> T as(Viewer viewer, Supplier<T> work) {
        try {
            return Viewers.as(viewer, () -> transaction.execute(status -> work.get()));
        } catch (Stale | Refused | NotFound e) {
            throw new AssertionError("the scene itself went wrong: " + e, e);
        }
    }

    /** Begins clients and is on nobody's team: begin makes an AE its lead, a manager nothing. */
    private SignedIn director() {
        if (director == null) {
            director = person("Rosa Prieto", Set.of(), Role.MANAGER);
        }
        return director;
    }
}
