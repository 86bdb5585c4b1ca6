package app.jobbag.rights;

import app.jobbag.kernel.Id;
import app.jobbag.kernel.Money;
import app.jobbag.purchasing.BillBooking;
import app.jobbag.purchasing.BillDraft;
import app.jobbag.purchasing.BillId;
import app.jobbag.purchasing.PurchaseApproving;
import app.jobbag.purchasing.PurchaseCourse;
import app.jobbag.purchasing.PurchaseDraft;
import app.jobbag.purchasing.PurchaseId;
import app.jobbag.purchasing.PurchaseLine;
import app.jobbag.purchasing.PurchaseQueries;
import app.jobbag.purchasing.PurchaseSending;
import app.jobbag.purchasing.PurchaseWriting;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.Payee;
import app.jobbag.suppliers.SupplierAccountId;
import app.jobbag.suppliers.SupplierAccounts;
import app.jobbag.suppliers.SupplierContactBook;
import app.jobbag.suppliers.SupplierContactDraft;
import app.jobbag.suppliers.SupplierContactId;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierRegister;
import app.jobbag.suppliers.SupplierScene;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What a crew buys, in all states, from suppliers who are no client's. */
@Component
class PurchaseObjects {
    private static final LocalDate DAY = LocalDate.now().minusDays(9);
    static final String MAILBOX = "taller@resma.example";
    static final String IBAN = "ES9121000418450200051332";

    private final ClientsCast cast;
    private final Suppliers suppliers;
    private final Ordering ordering;
    private final BillBooking bills;
    private final PurchaseQueries queries;

    PurchaseObjects(
            ClientsCast cast, Suppliers suppliers, Ordering ordering, BillBooking bills, PurchaseQueries queries) {
        this.cast = cast;
        this.suppliers = suppliers;
        this.ordering = ordering;
        this.bills = bills;
        this.queries = queries;
    }

    @Component("rightsSuppliers")
    record Suppliers(SupplierRegister register, SupplierContactBook people, SupplierAccounts accounts) {}

    @Component("rightsOrdering")
    record Ordering(
            PurchaseWriting writing, PurchaseApproving approving, PurchaseSending sending, PurchaseCourse course) {}

    /** Somebody who approves. */
    private record Buying(Crew crew, OrderId order, SignedIn manager) {}

    /** Each route that moves something on finds one of its own. */
    void furnish(Crew crew, OrderId order, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        Buying buying = new Buying(crew, order, cast.person("Rosa Molina", Set.of(), Role.MANAGER));
        supply(crew, objects, special);
        objects.put(PurchaseId.class, delivered(buying));
        own(special, () -> draft(buying), "/edit", "/submission", "/cancellation", "/cancellation/new");
        special.put("POST /purchases/{id}", List.of(draft(buying)));
        own(special, () -> waiting(buying), "/recall", "/approval", "/return", "/return/new");
        own(special, () -> approved(buying), "/sending", "/sending/new", "/revision", "/revision/new");
        own(special, () -> sent(buying), "/delivery", "/delivery/new");
        own(special, () -> delivered(buying), "/closure", "/rating", "/rating/new", "/bills", "/bills/new");
        objects.put(BillId.class, bill(buying, "1"));
        for (String each : List.of("/passage", "/passage/new", "/release")) {
            special.put("/supplier-bills/{id}" + each, List.of(bill(buying, "2000")));
        }
        special.put("/supplier-bills/{id}/withdrawal", List.of(bill(buying, "1")));
        special.put("/supplier-bills/{id}/credit-notes", List.of(bill(buying, "1")));
    }

    private void supply(Crew crew, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        SupplierId supplier = supplier(crew);
        objects.put(SupplierId.class, supplier);
        objects.put(SupplierContactId.class, contact(crew, supplier));
        objects.put(SupplierAccountId.class, account(crew, supplier));
        for (String end : List.of("/suppliers/{id}/archive", "/suppliers/{supplier}/accounts")) {
            special.put(end, List.of(supplier(crew)));
        }
        SupplierId left = supplier(crew);
        special.put("/suppliers/{supplier}/contacts/{id}/archive", List.of(left, contact(crew, left)));
        for (String end : List.of("confirmation", "withdrawal", "rejection", "rejection/new")) {
            special.put("/supplier-accounts/{id}/" + end, List.of(account(crew, supplier(crew))));
        }
    }

    private static void own(Map<String, List<Id>> special, Supplier<Id> make, String... routes) {
        for (String each : routes) {
            special.put("/purchases/{id}" + each, List.of(make.get()));
        }
    }

    private SupplierId supplier(Crew crew) {
        return cast.as(crew.ae(), () -> suppliers.register().begin(crew.ae(), SupplierScene.printer()));
    }

    private SupplierContactId contact(Crew crew, SupplierId supplier) {
        SupplierContactDraft draft = new SupplierContactDraft("Jorge Resma", "", MAILBOX, "");
        return cast.as(crew.ae(), () -> suppliers.people().add(crew.ae(), supplier, draft));
    }

    private SupplierAccountId account(Crew crew, SupplierId supplier) {
        Payee payee = new Payee("Resma", IBAN, "");
        return cast.as(crew.finance(), () -> suppliers.accounts().propose(crew.finance(), supplier, payee, "By phone"));
    }

    private PurchaseId draft(Buying it) {
        SupplierId supplier = supplier(it.crew());
        contact(it.crew(), supplier);
        String word = it.crew().word(Canary.PURCHASE);
        PurchaseLine line = new PurchaseLine(word, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.TEN);
        PurchaseDraft draft =
                new PurchaseDraft(supplier, word, null, "", "", Currency.getInstance("EUR"), List.of(line));
        return as(it.crew().ae(), () -> ordering.writing().begin(it.crew().ae(), it.order(), draft));
    }

    private PurchaseId waiting(Buying it) {
        PurchaseId id = draft(it);
        does(it.crew().ae(), () -> ordering.writing().submit(it.crew().ae(), id, version(id)));
        return id;
    }

    private PurchaseId approved(Buying it) {
        PurchaseId id = waiting(it);
        does(it.manager(), () -> ordering.approving().approve(it.manager(), id, version(id)));
        return id;
    }

    private PurchaseId sent(Buying it) {
        PurchaseId id = approved(it);
        does(it.crew().ae(), () -> ordering.sending().send(it.crew().ae(), id, version(id), MAILBOX));
        return id;
    }

    private PurchaseId delivered(Buying it) {
        PurchaseId id = sent(it);
        does(
                it.crew().ae(),
                () -> ordering.course()
                        .deliver(
                                it.crew().ae(),
                                id,
                                version(id),
                                LocalDate.now(it.crew().ae().zone())));
        return id;
    }

    private BillId bill(Buying it, String net) {
        PurchaseId id = sent(it);
        String number = UUID.randomUUID().toString();
        BillDraft draft = new BillDraft(number, DAY, DAY, Money.of(net, "EUR"), Money.of("0", "EUR"), "");
        SignedIn finance = it.crew().finance();
        return as(finance, () -> bills.book(finance, id, draft, List.of()));
    }

    private int version(PurchaseId id) {
        return queries.details(id).get().version();
    }

    private <T> T as(SignedIn who, Supplier<T> work) {
        return cast.as(who, work);
    }

    private void does(SignedIn who, Runnable work) {
        cast.as(who, () -> {
            work.run();
            return true;
        });
    }
}
