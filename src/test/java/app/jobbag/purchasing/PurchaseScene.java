package app.jobbag.purchasing;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierContactBook;
import app.jobbag.suppliers.SupplierContactDraft;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierRegister;
import app.jobbag.suppliers.SupplierScene;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** A poster agreed for 2,400 EUR; finance approves up to 1,000. Ana buys, Lucía of finance and Marta approve. */
class PurchaseScene {
    final MoneyFixture money;
    final ClientId client;
    final OrderId order;
    final SignedIn ana;
    final SignedIn lucia;
    final SignedIn marta;
    final SupplierId printer;
    final String mailbox;
    private final BeanFactory beans;

    PurchaseScene(BeanFactory beans) {
        this.beans = beans;
        this.money = new MoneyFixture(beans);
        this.client = money.aClient();
        this.order = money.orders.anIssued(client);
        this.ana = money.orders.onTeamOf(client, Role.AE);
        this.lucia = money.finance;
        this.marta = money.manager;
        SignedIn admin = money.orders.person("Iván Soto", Role.ADMIN);
        money.as(
                admin,
                () -> bean(PurchaseLimits.class).set(admin, Currency.getInstance("EUR"), Money.of("1000", "EUR")));
        this.printer = money.as(ana, () -> bean(SupplierRegister.class).begin(ana, SupplierScene.printer()));
        this.mailbox = "jorge@" + printer.value() + ".example";
        money.as(
                ana,
                () -> bean(SupplierContactBook.class)
                        .add(ana, printer, new SupplierContactDraft("Jorge Resma", "Taller", mailbox, "")));
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    PurchaseDraft draft(String price) {
        return draft("Cartel 594 x 841", price);
    }

    PurchaseDraft draft(String title, String price) {
        return new PurchaseDraft(
                printer,
                title,
                today().plusMonths(2),
                "Calle de la Palma 41, Madrid",
                "",
                Currency.getInstance("EUR"),
                List.of(new PurchaseLine("Impresión", BigDecimal.ONE, new BigDecimal(price), new BigDecimal("21"))));
    }

    PurchaseId begun(String price) {
        return begun(draft(price));
    }

    PurchaseId begun(PurchaseDraft draft) {
        return money.as(ana, () -> bean(PurchaseWriting.class).begin(ana, order, draft));
    }

    PurchaseId waiting(String price) {
        PurchaseId id = begun(price);
        submit(id);
        return id;
    }

    void submit(PurchaseId id) {
        money.as(ana, () -> bean(PurchaseWriting.class).submit(ana, id, version(id)));
    }

    void approve(SignedIn who, PurchaseId id) {
        money.as(who, () -> bean(PurchaseApproving.class).approve(who, id, version(id)));
    }

    PurchaseId approved(String price) {
        PurchaseId id = waiting(price);
        approve(marta, id);
        return id;
    }

    PurchaseId sent(String price) {
        PurchaseId id = approved(price);
        send(id);
        return id;
    }

    void send(PurchaseId id) {
        money.as(ana, () -> bean(PurchaseSending.class).send(ana, id, version(id), mailbox));
    }

    void deliver(PurchaseId id) {
        money.as(ana, () -> bean(PurchaseCourse.class).deliver(ana, id, version(id), today()));
    }

    LocalDate today() {
        return LocalDate.now(ana.zone());
    }

    BillId bill(PurchaseId id, String number, String net) {
        LocalDate day = today();
        BillDraft draft = new BillDraft(number, day, day.plusDays(30), Money.of(net, "EUR"), Money.of("1", "EUR"), "");
        return money.as(lucia, () -> bean(BillBooking.class).book(lucia, id, draft, List.of()));
    }

    void revise(PurchaseId id, String price) {
        money.as(ana, () -> bean(PurchaseWriting.class).revise(ana, id, version(id), "Más ejemplares"));
        money.as(ana, () -> bean(PurchaseWriting.class).write(ana, id, version(id), draft(price)));
        submit(id);
        approve(marta, id);
    }

    PurchaseDetails show(PurchaseId id) {
        return money.as(marta, () -> bean(PurchaseQueries.class).details(id).get());
    }

    BillDetails showBill(BillId id) {
        return money.as(marta, () -> bean(PurchaseQueries.class).bill(id).get());
    }

    int version(PurchaseId id) {
        return bean(PurchaseQueries.class).details(id).get().version();
    }

    /** The link of the newest mail. */
    String link(PurchaseId id) {
        String body = money.as(
                marta,
                () -> bean(Outbox.class)
                        .about("purchaseOrder", id.value())
                        .get(0)
                        .body());
        int at = body.indexOf("/p/purchases/");
        return body.substring(at, body.indexOf('\n', at));
    }

    SignedIn lead() {
        return money.orders.onTeamOf(client, Role.LEAD, Discipline.CREATIVE);
    }
}
