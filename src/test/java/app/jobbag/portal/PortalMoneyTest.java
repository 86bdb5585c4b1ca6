package app.jobbag.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientDraft;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDraft;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Seniority;
import app.jobbag.invoices.InvoiceAround;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceReceived;
import app.jobbag.invoices.InvoicesForContacts;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Bookmark;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.Device;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who of a client's people reads its invoices: the service says so, and the database shows nobody else a row. */
@JobbagTest
class PortalMoneyTest {
    private static final List<String> MONEY = List.of("invoice", "invoice_line", "invoice_tax", "payment_request");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ContactBook contacts;

    @Autowired
    private Presences presences;

    @Autowired
    private PortalEntrance entrance;

    @Autowired
    private InvoicesForContacts invoices;

    @Autowired
    private JdbcClient jdbc;

    private MoneyFixture house;
    private ClientId client;
    private InvoiceId issued;
    private InvoiceId draft;

    @BeforeEach
    void oneInvoiceIsIssued() {
        house = new MoneyFixture(beans);
        client = house.aClient();
        issued = house.anIssued(client, "1000");
        draft = house.aDraft(client, "500");
        house.anIssued(house.aClient(), "77");
    }

    @Test
    void whoDecidesReadsWhatIsIssuedToTheOwnClientOnly() {
        Viewer director = present(contact(Seniority.DECISION_MAKER, "d"));
        assertThat(list(director)).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo(issued);
            assertThat(each.open()).isEqualTo(each.total());
            assertThat(each.word()).isEqualTo("ISSUED");
        });
        assertThat(house.orders
                        .as(director, () -> invoices.paper(client, issued))
                        .number())
                .isNotBlank();
        assertThatThrownBy(() -> house.orders.as(director, () -> invoices.paper(client, draft)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoCarriesOutReadsNoneAndTheDatabaseShowsNone() {
        Viewer assistant = present(contact(Seniority.OPERATIONAL, "a"));
        assertThatThrownBy(() -> list(assistant)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.orders.as(assistant, () -> invoices.paper(client, issued)))
                .isInstanceOf(NotFound.class);
        assertThat(rows(assistant)).isZero();
    }

    @Test
    void whoReadsTheAccountsMailboxReadsThem() {
        ContactId accounts = contact(Seniority.OPERATIONAL, "accounts");
        String address =
                house.as(house.manager, () -> contacts.details(accounts).email());
        ClientDraft.Billing[] before = new ClientDraft.Billing[1];
        ClientId other = house.aClient(billing -> {
            before[0] = billing;
            return billing;
        });
        assertThat(other).isNotEqualTo(client);
        house.bill(
                client,
                new ClientDraft.Billing(
                        before[0].address(),
                        before[0].taxId(),
                        address.toUpperCase(Locale.ROOT),
                        before[0].orderNumberRequired(),
                        before[0].terms()));
        assertThat(list(present(accounts))).hasSize(1);
    }

    @Test
    void aLinkWithoutTheCodeShowsNoMoneyToAnybody() {
        ContactId director = contact(Seniority.EXECUTIVE, "e");
        Viewer narrow = new Viewer.Contact(director.value(), client.value(), "Elena");
        assertThatThrownBy(() -> list(narrow)).isInstanceOf(NotFound.class);
        assertThat(rows(narrow)).isZero();
        assertThat(rows(present(director))).isPositive();
    }

    @Test
    void somebodyElsesPresenceOpensNothing() {
        Viewer.Contact director = present(contact(Seniority.DECISION_MAKER, "d"));
        ContactId assistant = contact(Seniority.OPERATIONAL, "a");
        Viewer borrowed = new Viewer.Contact(assistant.value(), client.value(), "Iker", director.presence());
        assertThat(rows(borrowed)).isZero();
        assertThat(house.orders.as(
                        borrowed,
                        () -> jdbc.sql("select count(*) from client")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    /** FIN-4: once for each of the client's people, and only of what is issued. */
    @Test
    void whoOpensAnInvoiceFirstIsKeptAndShown() {
        Viewer.Contact director = present(contact(Seniority.DECISION_MAKER, "d"));
        ContactId id = new ContactId(director.id());
        assertThat(house.around(issued).openings()).isEmpty();
        for (InvoiceId each : List.of(issued, issued, draft)) {
            house.orders.as(director, () -> {
                invoices.opened(client, each, id, "Elena");
                return each;
            });
        }
        assertThat(house.around(issued).openings())
                .extracting(InvoiceAround.Opening::contactName)
                .containsExactly("Elena");
        assertThat(house.around(draft).openings()).isEmpty();
        Viewer assistant = present(contact(Seniority.OPERATIONAL, "a"));
        assertThatThrownBy(() -> house.orders.as(assistant, () -> {
                    invoices.opened(client, issued, id, "Iker");
                    return id;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theListGoesOnWhereItStopped() {
        InvoiceId second = house.anIssued(client, "200");
        Viewer director = present(contact(Seniority.DECISION_MAKER, "d"));
        InvoiceReceived newest = house.orders
                .as(director, () -> invoices.of(client, Bookmark.read(null), 1))
                .get(0);
        assertThat(newest.id()).isEqualTo(second);
        Bookmark next = Bookmark.read(newest.place().toString());
        assertThat(house.orders.as(director, () -> invoices.of(client, next, 9)))
                .extracting(InvoiceReceived::id)
                .containsExactly(issued);
        assertThat(house.orders.as(director, () -> invoices.of(client, Bookmark.read("nonsense_x"), 9)))
                .hasSize(2);
    }

    private List<InvoiceReceived> list(Viewer who) {
        return house.orders.as(who, () -> invoices.of(client, Bookmark.read(null), 9));
    }

    private long rows(Viewer who) {
        return house.orders.as(
                who,
                () -> MONEY.stream()
                        .mapToLong(table -> jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                        .sum());
    }

    private Viewer.Contact present(ContactId id) {
        Viewer narrow = new Viewer.Contact(id.value(), client.value(), "Contact");
        house.orders.as(narrow, () -> {
            presences.sendCode(id);
            return id;
        });
        Presences.Proof proof = Viewers.as(narrow, () -> presences.prove(id, entrance.code(id)));
        PortalContact.Presence presence =
                house.orders.as(narrow, () -> presences.begin(id, proof, new Device("192.0.2.7", "Firefox")));
        assertThat(entrance.mails(id)).extracting(Mail::client).containsOnly(client.value());
        return new Viewer.Contact(id.value(), client.value(), "Contact", presence.id());
    }

    private ContactId contact(Seniority seniority, String name) {
        ContactDraft contact = new ContactDraft(
                "Contact " + name,
                "",
                name + Ids.next() + "@client.example",
                "",
                "",
                seniority,
                Set.of(),
                null,
                Locale.ENGLISH,
                true);
        return house.as(house.manager, () -> contacts.add(house.manager, client, contact));
    }
}
