package app.jobbag.signoffs;

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
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.People;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonDraft;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A client with its team and contacts, made through the public services: who signs in the tests. */
@Component
public class SigningCast {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Autowired
    private PeopleRegister people;

    @Autowired
    private ClientRegister clients;

    @Autowired
    private TeamBook teams;

    @Autowired
    private ContactBook contacts;

    @Autowired
    private PlatformTransactionManager transactions;

    /** Somebody of the agency with that role. */
    public SignedIn person(String name, Role role, Discipline... disciplines) {
        return person(Locale.ENGLISH, name, role, disciplines);
    }

    public SignedIn person(Locale language, String name, Role role, Discipline... disciplines) {
        Set<Discipline> professional = EnumSet.noneOf(Discipline.class);
        professional.addAll(List.of(disciplines));
        PersonDraft draft = new PersonDraft(
                name,
                Ids.next() + "@almendro.example",
                "",
                Set.of(role),
                professional,
                language,
                ZoneId.of("Europe/Madrid"));
        Viewer everything = new Viewer.Everything("cast");
        PersonId id = Viewers.as(everything, () -> people.join(draft, People.PASSWORD));
        return Viewers.as(everything, () -> people.signedIn(id)).orElseThrow();
    }

    public ClientId client(SignedIn manager, SignedIn... team) {
        String code = "S"
                + Ids.next()
                        .toString()
                        .replace("-", "")
                        .toUpperCase(Locale.ROOT)
                        .substring(21);
        ClientDraft draft = new ClientDraft(
                code,
                "Cervezas Peñafiel e Hijos, S.A.",
                List.of("Peñafiel"),
                ClientStatus.ACTIVE,
                new ClientDraft.Billing(new Address("Calle Mayor 1", "47300", "Peñafiel", "ES"), "", "", false, 45),
                Currency.getInstance("EUR"),
                SPANISH,
                new Office(ZoneId.of("Europe/Madrid"), LocalTime.of(9, 0), LocalTime.of(18, 0), ""),
                "",
                null);
        ClientId client = as(manager, () -> clients.begin(manager, draft));
        for (SignedIn member : team) {
            as(manager, () -> {
                teams.put(manager, client, member.id(), duty(member));
                return member;
            });
        }
        return client;
    }

    public ContactId contact(SignedIn manager, ClientId client, String name) {
        return contact(manager, client, name, SPANISH);
    }

    public ContactId contact(SignedIn manager, ClientId client, String name, Locale language) {
        ContactDraft draft = new ContactDraft(
                name,
                "Directora de marca",
                Ids.next() + "@penafiel.example",
                "",
                "",
                Seniority.DECISION_MAKER,
                Set.of(Signable.DELIVERABLE, Signable.ESTIMATE, Signable.PROPOSAL, Signable.SCHEDULE),
                null,
                language,
                true);
        return as(manager, () -> contacts.add(manager, client, draft));
    }

    /** In one transaction on behalf of that person. */
    public <T> T as(SignedIn who, Supplier<T> work) {
        return as(PeopleRegister.viewer(who), work);
    }

    public <T> T as(ClientId client, ContactId contact, Supplier<T> work) {
        return as(new Viewer.Contact(contact.value(), client.value(), "Marta Gil"), work);
    }

    public <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.as(viewer, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    private static Duty duty(SignedIn member) {
        Role role = member.roles().iterator().next();
        return switch (role) {
            case LEAD -> Duty.LEAD;
            case CONTRIBUTOR -> Duty.CONTRIBUTOR;
            case AE, FINANCE, MANAGER, ADMIN -> Duty.AE;
        };
    }
}
