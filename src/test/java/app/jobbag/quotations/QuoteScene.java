package app.jobbag.quotations;

import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateScene;
import app.jobbag.kernel.Money;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierContactBook;
import app.jobbag.suppliers.SupplierContactDraft;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierRegister;
import app.jobbag.suppliers.SupplierScene;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** Ana asks two printers to quote for the posters (row 2) of her estimate. */
@Component
public class QuoteScene {
    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    static final int POSTERS = 2;

    private final BeanFactory beans;
    private final DeliverableScene house;
    private final EstimateScene estimates;

    QuoteScene(BeanFactory beans, DeliverableScene house, EstimateScene estimates) {
        this.beans = beans;
        this.house = house;
        this.estimates = estimates;
    }

    /** Everybody and everything of one scene. */
    public record Cast(DeliverableScene.Roles roles, EstimateId estimate, SupplierId first, SupplierId second) {
        SignedIn ana() {
            return roles.ana();
        }
    }

    public Cast cast() {
        DeliverableScene.Roles roles = house.roles();
        EstimateId estimate = estimates.writtenForTheOrder(roles);
        return new Cast(roles, estimate, printer(roles), printer(roles));
    }

    SupplierId printer(DeliverableScene.Roles roles) {
        return as(roles.ana(), () -> {
            SupplierId id = bean(SupplierRegister.class).begin(roles.ana(), SupplierScene.printer());
            SupplierContactDraft jorge = new SupplierContactDraft("Jorge Resma", "Taller", mailbox(id), "");
            bean(SupplierContactBook.class).add(roles.ana(), id, jorge);
            return id;
        });
    }

    static String mailbox(SupplierId supplier) {
        return "jorge@" + supplier.value() + ".example";
    }

    RequestDraft draft(String title, LocalDateTime by, SupplierId... suppliers) {
        WantedLine line = new WantedLine(POSTERS, "Carteles", "594 x 841, 4/0", new BigDecimal("3000"), "piezas");
        return new RequestDraft(
                title,
                "",
                new RequestDraft.AnswerBy(by, MADRID),
                List.of(line),
                new LinkedHashSet<>(Arrays.asList(suppliers)));
    }

    LocalDateTime soon() {
        return LocalDateTime.now(bean(Clock.class).withZone(MADRID)).plusDays(3);
    }

    QuoteRequestId begun(Cast cast) {
        return begun(cast, draft("Carteles de otoño", soon(), cast.first(), cast.second()));
    }

    QuoteRequestId begun(Cast cast, RequestDraft draft) {
        return as(
                cast.ana(),
                () -> bean(QuoteRequesting.class).begin(cast.ana(), Origin.of(cast.estimate()), draft, List.of()));
    }

    public QuoteRequestId asked(Cast cast) {
        QuoteRequestId id = begun(cast);
        send(cast, id);
        return id;
    }

    void send(Cast cast, QuoteRequestId id) {
        List<QuoteSending.Recipient> all = show(cast, id).quotes().stream()
                .map(each -> new SupplierId(each.supplier()))
                .map(each -> new QuoteSending.Recipient(each, mailbox(each)))
                .toList();
        does(
                cast.ana(),
                () -> bean(QuoteSending.class)
                        .send(cast.ana(), id, show(cast, id).version(), all, Set.of()));
    }

    static Reply quoting(String price, String currency, int days) {
        Money net = Money.of(price, currency);
        return new Reply(new Offer(Currency.getInstance(currency), List.of(net), days, null), "Papel de 150 g");
    }

    public void quote(Cast cast, QuoteRequestId id, SupplierId supplier, String price) {
        bean(QuoteLinks.class).answer(token(cast, id, supplier), quoting(price, "EUR", 4));
    }

    public void choose(Cast cast, QuoteRequestId id, @Nullable SupplierId supplier) {
        QuoteId chosen = supplier == null ? null : of(cast, id, supplier).id();
        does(
                cast.ana(),
                () -> bean(QuoteDeciding.class)
                        .decide(cast.ana(), id, show(cast, id).version(), chosen, "Mejor papel"));
    }

    QuoteDetails of(Cast cast, QuoteRequestId id, SupplierId supplier) {
        return show(cast, id).quotes().stream()
                .filter(each -> each.supplier().equals(supplier.value()))
                .findFirst()
                .orElseThrow();
    }

    public QuoteRequestDetails show(Cast cast, QuoteRequestId id) {
        return as(cast.ana(), () -> bean(QuoteQueries.class).details(id).get());
    }

    /** Of the newest mail to the supplier. */
    public String token(Cast cast, QuoteRequestId id, SupplierId supplier) {
        String body = as(
                cast.ana(),
                () -> bean(Outbox.class).about("quoteRequest", id.value()).stream()
                        .filter(each -> each.recipient().equals(mailbox(supplier)))
                        .findFirst()
                        .orElseThrow()
                        .body());
        String rest = body.substring(body.indexOf("/p/quotes/") + "/p/quotes/".length());
        return rest.split("\\s")[0];
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    public <T> T as(SignedIn who, Supplier<T> work) {
        return house.as(who, work);
    }

    void does(SignedIn who, Runnable work) {
        house.as(who, () -> {
            work.run();
            return true;
        });
    }
}
