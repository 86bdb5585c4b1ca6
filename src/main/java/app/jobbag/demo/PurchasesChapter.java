package app.jobbag.demo;

import app.jobbag.kernel.Money;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.purchasing.BillBooking;
import app.jobbag.purchasing.BillDraft;
import app.jobbag.purchasing.PurchaseApproving;
import app.jobbag.purchasing.PurchaseCourse;
import app.jobbag.purchasing.PurchaseDetails;
import app.jobbag.purchasing.PurchaseDraft;
import app.jobbag.purchasing.PurchaseId;
import app.jobbag.purchasing.PurchaseLine;
import app.jobbag.purchasing.PurchaseLinks;
import app.jobbag.purchasing.PurchaseQueries;
import app.jobbag.purchasing.PurchaseSending;
import app.jobbag.purchasing.PurchaseWriting;
import app.jobbag.purchasing.SupplierWord;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierQueries;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is bought for the jobs that run: one purchase order in each state, one of them with a bill that is too high. */
@DemoPart
class PurchasesChapter {
    private static final BigDecimal TAX = new BigDecimal("21");
    private static final List<String> MAKERS = List.of(
            "Gráficas Resma",
            "Estudio Contraluz",
            "Cabina Sonora",
            "Babel Traducciones",
            "Central de Medios Faro",
            "Trazo Ilustración",
            "Montajes Verbena",
            "Punto de Campo");
    private static final List<String> JOBS = List.of(
            "Carteles de gran formato",
            "Sesión de fotos de producto",
            "Locución y mezcla",
            "Traducción al inglés y al chino",
            "Planificación de exteriores",
            "Ilustraciones para folleto",
            "Montaje de stand",
            "Entrevistas en punto de venta");

    private final Stage stage;
    private final JdbcClient jdbc;
    private final Desk desk;
    private final Post post;

    /** What is decided on them within the agency. */
    @DemoPart
    record Desk(PurchaseWriting writing, PurchaseApproving approving, PurchaseCourse course, BillBooking bills) {}

    /** What goes out and comes back. */
    @DemoPart
    record Post(
            PurchaseSending sending,
            PurchaseLinks links,
            Outbox outbox,
            SupplierQueries suppliers,
            PurchaseQueries purchases) {}

    PurchasesChapter(Stage stage, JdbcClient jdbc, Desk desk, Post post) {
        this.stage = stage;
        this.jdbc = jdbc;
        this.desk = desk;
        this.post = post;
    }

    void tell(Story story) {
        LocalDate yesterday = Calendar.before(story.calendar().today(), 1);
        for (int i = 0; i < JOBS.size(); i++) {
            int turn = i;
            story.diary().at(Calendar.at(yesterday, 16, 5 + i), () -> buy(story, turn));
        }
    }

    /** @param turn how far it gets: a draft, handed in, approved, sent, confirmed, delivered, billed, billed too high */
    private void buy(Story story, int turn) {
        List<Company> euro = story.cast().companies().stream()
                .filter(each -> each.script().currency().getCurrencyCode().equals("EUR"))
                .toList();
        for (int i = 0; i < euro.size(); i++) {
            Company company = euro.get((turn + i) % euro.size());
            Optional<UUID> order = order(company);
            if (order.isPresent()) {
                advance(new Buying(story, company, begin(company, order.get(), turn)), turn);
                return;
            }
        }
    }

    private record Buying(Story story, Company company, PurchaseId id) {}

    /** The largest one that is open: a part of it is bought. */
    private Optional<UUID> order(Company company) {
        return stage.as(
                company.ae(),
                () -> jdbc.sql("""
                select id from work_order where client_id = ? and status in ('ISSUED', 'IN_PROGRESS') and agreed > 100
                order by agreed desc, id limit 1""")
                        .param(company.id().value())
                        .query(UUID.class)
                        .optional());
    }

    private PurchaseId begin(Company company, UUID order, int turn) {
        SignedIn ae = company.ae();
        return stage.as(ae, () -> {
            List<SupplierQueries.Choice> all = post.suppliers().choices().get().stream()
                    .filter(each -> each.name().equals(MAKERS.get(turn)))
                    .toList();
            SupplierId supplier = new SupplierId(all.get(0).id());
            BigDecimal agreed = jdbc.sql("select agreed from work_order where id = ?")
                    .param(order)
                    .query(BigDecimal.class)
                    .single();
            Money price = new Money(agreed.movePointLeft(1), Currency.getInstance("EUR"));
            PurchaseLine line = new PurchaseLine(JOBS.get(turn), BigDecimal.ONE, price.amount(), TAX);
            return desk.writing()
                    .begin(
                            ae,
                            new OrderId(order),
                            new PurchaseDraft(
                                    supplier,
                                    JOBS.get(turn),
                                    null,
                                    "Calle de la Palma 41, Madrid",
                                    "",
                                    price.currency(),
                                    List.of(line)));
        });
    }

    private void advance(Buying it, int turn) {
        SignedIn ae = it.company().ae();
        SignedIn manager = it.story().cast().manager();
        if (turn > 0) {
            stage.does(ae, () -> desk.writing().submit(ae, it.id(), show(it).version()));
        }
        if (turn > 1) {
            stage.does(manager, () -> desk.approving().approve(manager, it.id(), show(it).version()));
        }
        if (turn > 2) {
            stage.does(ae, () -> send(ae, it));
        }
        if (turn > 3) {
            post.links().answer(token(it), SupplierWord.CONFIRMED, turn == 4 ? "Lo tenemos listo el jueves." : "");
        }
        if (turn > 4) {
            LocalDate day = Calendar.before(it.story().calendar().today(), 1);
            stage.does(ae, () -> desk.course().deliver(ae, it.id(), show(it).version(), day));
            stage.does(
                    ae,
                    () -> desk.course()
                            .rate(
                                    ae,
                                    it.id(),
                                    new PurchaseCourse.Marks(4, 5 - turn % 2, 4, "Buen trato, buena entrega.")));
        }
        if (turn > 5) {
            bill(it, turn);
        }
    }

    private void send(SignedIn ae, Buying it) {
        PurchaseDetails purchase = show(it);
        String reader = post.suppliers()
                .readers(purchase.said().supplier())
                .get()
                .get(0)
                .email();
        post.sending().send(ae, it.id(), purchase.version(), reader);
    }

    private void bill(Buying it, int turn) {
        SignedIn finance = it.story().cast().finance();
        LocalDate day = Calendar.before(it.story().calendar().today(), 1);
        stage.does(finance, () -> {
            Money net = Objects.requireNonNull(show(it).toBill());
            Money billed = turn == 7 ? net.plus(net.part(5)) : net;
            Money tax = billed.times(TAX.movePointLeft(2));
            desk.bills()
                    .book(
                            finance,
                            it.id(),
                            new BillDraft("2026/" + (410 + turn), day, day.plusDays(30), billed, tax, ""),
                            List.of());
        });
    }

    private PurchaseDetails show(Buying it) {
        return post.purchases().details(it.id()).get();
    }

    private String token(Buying it) {
        String body = stage.as(
                it.company().ae(),
                () -> post.outbox()
                        .about("purchaseOrder", it.id().value())
                        .get(0)
                        .body());
        String from = body.substring(body.indexOf("/p/purchases/") + "/p/purchases/".length());
        return from.split("\\s")[0];
    }
}
