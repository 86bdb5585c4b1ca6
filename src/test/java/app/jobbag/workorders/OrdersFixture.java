package app.jobbag.workorders;

import app.jobbag.clients.Address;
import app.jobbag.clients.ClientDraft;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ClientStatus;
import app.jobbag.clients.Office;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.staff.Theme;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Clients, people and orders for the tests of this module and of those above; states are reached by verbs. */
public class OrdersFixture {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ClientRegister clients;
    private final OrderRegister register;
    private final OrderDecisions decisions;
    private final BriefTemplates briefs;

    public OrdersFixture(BeanFactory beans) {
        this.jdbc = beans.getBean(JdbcClient.class);
        this.transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        this.clients = beans.getBean(ClientRegister.class);
        this.register = beans.getBean(OrderRegister.class);
        this.decisions = beans.getBean(OrderDecisions.class);
        this.briefs = beans.getBean(BriefTemplates.class);
    }

    public <T> T as(SignedIn who, Supplier<T> work) {
        return as(new Viewer.Person(who.id().value(), who.name()), work);
    }

    public void as(SignedIn who, Runnable work) {
        as(who, () -> {
            work.run();
            return "";
        });
    }

    public <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.as(viewer, () -> transaction.execute(status -> work.get()));
    }

    public ClientId aClient() {
        return aClient("EUR");
    }

    public ClientId aClient(String currency) {
        String code = Ids.next().toString().substring(25).replace("-", "").toUpperCase(Locale.ROOT);
        ClientDraft draft = new ClientDraft(
                code,
                "Bodegas Almenara " + code,
                List.of(),
                ClientStatus.ACTIVE,
                new ClientDraft.Billing(new Address("Calle Mayor 3", "31001", "Pamplona", "ES"), "", "", false, 45),
                Currency.getInstance(currency),
                Locale.forLanguageTag("es"),
                new Office(MADRID, LocalTime.of(9, 0), LocalTime.of(18, 0), ""),
                "",
                null);
        SignedIn manager = person("Marta Gil", Role.MANAGER);
        return as(manager, () -> clients.begin(manager, draft));
    }

    public SignedIn onTeamOf(ClientId client, Role role, Discipline... disciplines) {
        SignedIn person = person("Ana Ruiz", role, disciplines);
        maintain(
                "insert into team_member (client_id, person_id, duty, since) values (?, ?, 'AE', now())",
                client.value(),
                person.id().value());
        return person;
    }

    public SignedIn person(String name, Role role, Discipline... disciplines) {
        UUID id = Ids.next();
        maintain("""
                insert into person (id, version, name, email, title, active, locale, zone, theme, created_at)
                values (?, 0, ?, ?, '', true, 'en', 'Europe/Madrid', 'AUTO', now())""", id, name, id + "@almendro.example");
        maintain("insert into person_role (person_id, role) values (?, ?)", id, role.name());
        for (Discipline each : disciplines) {
            maintain("insert into person_discipline (person_id, discipline) values (?, ?)", id, each.name());
        }
        return new SignedIn(
                new PersonId(id),
                name,
                Set.of(role),
                Set.copyOf(Arrays.asList(disciplines)),
                Locale.ENGLISH,
                MADRID,
                Theme.AUTO);
    }

    /** A poster with every obligatory answer but nothing agreed yet. */
    public OrderId aDraft(SignedIn who, ClientId client) {
        return aDraft(who, client, answers());
    }

    public OrderId aDraft(SignedIn who, ClientId client, Answers answers) {
        OrderText text = new OrderText("Vintage poster", answers, Money.of("2400", "EUR"), LocalDate.of(2027, 3, 1));
        return as(who, () -> register.begin(who, draft(client, text)));
    }

    /** Issued with so much agreed. */
    public OrderId anIssued(ClientId client, Money agreed) {
        SignedIn ae = onTeamOf(client, Role.AE);
        SignedIn lead = onTeamOf(client, Role.LEAD, Discipline.CREATIVE);
        OrderText text = new OrderText("Vintage poster", answers(), agreed, LocalDate.of(2027, 3, 1));
        OrderId id = as(ae, () -> register.begin(ae, draft(client, text)));
        as(ae, () -> register.submit(ae, id, version(id)));
        as(lead, () -> decisions.issue(lead, id, version(id)));
        return id;
    }

    public OrderDraft draft(ClientId client, OrderText text) {
        return new OrderDraft(client, null, briefs.current("poster").id(), Discipline.CREATIVE, text, null);
    }

    public OrderId aSubmitted(SignedIn who, ClientId client) {
        OrderId id = aDraft(who, client);
        as(who, () -> register.submit(who, id, version(id)));
        return id;
    }

    /** Submitted by an account executive, issued by the creative lead. */
    public OrderId anIssued(ClientId client) {
        SignedIn ae = onTeamOf(client, Role.AE);
        SignedIn lead = onTeamOf(client, Role.LEAD, Discipline.CREATIVE);
        OrderId id = aSubmitted(ae, client);
        as(lead, () -> decisions.issue(lead, id, version(id)));
        return id;
    }

    public OrderDetails details(OrderId id) {
        return as(new Viewer.Everything("test"), () -> register.details(id));
    }

    private int version(OrderId id) {
        return register.details(id).version();
    }

    public static Answers answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("objective", "Bring 300 visitors to the opening weekend");
        answers.put("audience", "Commuters who pass the station every day");
        answers.put("message", "Open on Sundays from May");
        answers.put("mandatory", "Logo\nAddress");
        answers.put("copy_by", "agency");
        answers.put("languages", "Spanish");
        answers.put("size", "594 x 841 mm");
        answers.put("orientation", "portrait");
        answers.put("colour", "cmyk");
        answers.put("stock", "Matt coated, 170 g/m²");
        answers.put("quantity", "500");
        answers.put("places", "Station");
        answers.put("file_format", "pdfx4");
        answers.put("proof_date", "2027-02-10");
        return new Answers(answers);
    }

    private void maintain(String sql, Object... values) {
        as(new Viewer.Everything("test"), () -> jdbc.sql(sql).params(values).update());
    }
}
