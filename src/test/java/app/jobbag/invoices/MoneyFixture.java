package app.jobbag.invoices;

import app.jobbag.bookings.Bookings;
import app.jobbag.bookings.CostRates;
import app.jobbag.bookings.Hours;
import app.jobbag.bookings.TimeDraft;
import app.jobbag.clients.Address;
import app.jobbag.clients.ClientDraft;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.closing.Closing;
import app.jobbag.closing.ClosingCardId;
import app.jobbag.kernel.Money;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.AgencyProfile;
import app.jobbag.taxes.BankAccount;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrdersFixture;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.BeanFactory;

/** Closed orders, requests and invoices for the tests of money; states are reached by verbs. */
public class MoneyFixture {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    public final OrdersFixture orders;
    public final SignedIn finance;
    public final SignedIn manager;
    private final BeanFactory beans;

    public MoneyFixture(BeanFactory beans) {
        this.beans = beans;
        this.orders = new OrdersFixture(beans);
        this.finance = orders.person("Lucía Ferrer", Role.FINANCE);
        this.manager = orders.person("Marta Gil", Role.MANAGER);
        as(finance, () -> beans.getBean(AgencyBook.class).write(finance, almendro()));
    }

    public <T> T as(SignedIn who, Supplier<T> work) {
        return orders.as(who, work);
    }

    public void as(SignedIn who, Runnable work) {
        orders.as(who, work);
    }

    public static AgencyProfile almendro() {
        return new AgencyProfile(
                LONG_AGO,
                "Taller Almendro, S.L.",
                "Calle de la Palma 41",
                "28004",
                "Madrid",
                "ES",
                "ESB86012345",
                "facturas@almendro.example",
                ZoneId.of("Europe/Madrid"),
                Currency.getInstance("EUR"),
                new BankAccount("Banco de Prueba", "ES9121000418450200051332", "CAIXESBBXXX"),
                "Registro Mercantil de Madrid, tomo 1, hoja M-1");
    }

    /** With all that an invoice needs. */
    public ClientId aClient() {
        return aClient(billing -> billing);
    }

    public ClientId aClient(UnaryOperator<ClientDraft.Billing> change) {
        ClientId id = orders.aClient();
        bill(id, change.apply(inTown("Pamplona")));
        return id;
    }

    public ClientId aClient(String currency) {
        ClientId id = orders.aClient(currency);
        bill(id, inTown("Pamplona"));
        return id;
    }

    public void moveTo(ClientId client, String city) {
        bill(client, inTown(city));
    }

    /** From now on the client's invoices must carry its order number. */
    public void wantsItsOwnNumber(ClientId client) {
        ClientDraft.Billing now = inTown("Pamplona");
        bill(client, new ClientDraft.Billing(now.address(), now.taxId(), now.accountsEmail(), true, now.terms()));
    }

    private static ClientDraft.Billing inTown(String city) {
        Address address = new Address("Calle Mayor 3", "31001", city, "ES");
        return new ClientDraft.Billing(address, "ESA31000268", "pagos@almenara.example", false, 45);
    }

    public void bill(ClientId client, ClientDraft.Billing billing) {
        ClientRegister clients = beans.getBean(ClientRegister.class);
        as(
                finance,
                () -> clients.changeBilling(
                        finance, client, clients.details(client).version(), billing));
    }

    /** Signed by the client, two hours booked: its card waits on finance's desk. */
    public OrderId aDelivered(ClientId client) {
        OrderId order = orders.anIssued(client);
        deliver(client, order);
        return order;
    }

    private void deliver(ClientId client, OrderId order) {
        SignedIn ae = orders.onTeamOf(client, Role.AE);
        LocalDate worked = LocalDate.now(beans.getBean(Clock.class).withZone(ae.zone()));
        as(finance, () -> beans.getBean(CostRates.class).set(finance, ae.id(), LONG_AGO, Money.of("40", "EUR")));
        as(ae, () -> beans.getBean(Bookings.class).book(ae, order, new TimeDraft(worked, Hours.of("2"), "Layout")));
        orders.as(new Viewer.Everything("test"), () -> {
            beans.getBean(OrderCourse.class).deliver(order);
            return order;
        });
    }

    public ClosingCardId cardOf(OrderId order) {
        return as(finance, () -> beans.getBean(Closing.class).cardOf(order).orElseThrow());
    }

    public OrderId aClosed(ClientId client) {
        OrderId order = aDelivered(client);
        settle(order);
        return order;
    }

    /** An issued order is delivered, and finance closes its card. */
    public void close(ClientId client, OrderId order) {
        deliver(client, order);
        settle(order);
    }

    private void settle(OrderId order) {
        Closing closing = beans.getBean(Closing.class);
        ClosingCardId card = cardOf(order);
        as(
                finance,
                () -> closing.close(finance, card, closing.show(finance, card).version()));
    }

    public PaymentRequestId aRequest(ClientId client, RequestLine... lines) {
        SignedIn ae = orders.onTeamOf(client, Role.AE);
        PaymentRequestDraft draft = new PaymentRequestDraft("", "Estimate signed on 2 March", Arrays.asList(lines));
        return as(ae, () -> beans.getBean(PaymentRequesting.class).request(ae, client, draft));
    }

    public InvoiceId aDraft(ClientId client, String... amounts) {
        RequestLine[] lines = Arrays.stream(amounts)
                .map(amount -> new RequestLine(aClosed(client), "Cartel de la vendimia", new BigDecimal(amount)))
                .toArray(RequestLine[]::new);
        PaymentRequestId request = aRequest(client, lines);
        return accept(request);
    }

    public InvoiceId accept(PaymentRequestId request) {
        PaymentRequesting requesting = beans.getBean(PaymentRequesting.class);
        return as(
                finance,
                () -> requesting.accept(
                        finance, request, requesting.show(finance, request).version()));
    }

    public void sendBack(PaymentRequestId request, String reason) {
        PaymentRequesting requesting = beans.getBean(PaymentRequesting.class);
        as(
                finance,
                () -> requesting.return_(
                        finance, request, requesting.show(finance, request).version(), reason));
    }

    public InvoiceId anIssued(ClientId client, String... amounts) {
        InvoiceId id = aDraft(client, amounts);
        issue(id);
        return id;
    }

    public void issue(InvoiceId id) {
        Invoicing invoicing = beans.getBean(Invoicing.class);
        as(
                finance,
                () -> invoicing.issue(finance, id, invoicing.show(finance, id).version()));
    }

    public InvoiceAround around(InvoiceId id) {
        return as(finance, () -> beans.getBean(InvoiceQueries.class).around(id).get());
    }

    public LocalDate today() {
        return as(finance, () -> beans.getBean(AgencyBook.class).today());
    }

    public InvoiceDetails details(InvoiceId id) {
        return as(finance, () -> beans.getBean(Invoicing.class).show(finance, id));
    }
}
