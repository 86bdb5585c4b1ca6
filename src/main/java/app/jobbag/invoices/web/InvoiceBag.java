package app.jobbag.invoices.web;

import app.jobbag.files.PaperSubject;
import app.jobbag.invoices.InvoiceQueries;
import app.jobbag.invoices.OrderMoney;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Payment requests and invoices in the order's bag. */
@Component
class InvoiceBag implements BagSection {
    private final InvoiceQueries queries;
    private final AccessPolicy policy;

    InvoiceBag(InvoiceQueries queries, AccessPolicy policy) {
        this.queries = queries;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "invoices";
    }

    @Override
    public int rank() {
        return 500;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        boolean earlier = order.status() != OrderStatus.CLOSED && order.status() != OrderStatus.DELIVERED;
        return earlier || !policy.permits(who, Action.INVOICE_SEE, order)
                ? Later.known(Optional.empty())
                : queries.of(order.id()).map(money -> Optional.of(content(who, order, money)));
    }

    private Content content(SignedIn who, OrderDetails order, OrderMoney money) {
        String ask = mayAsk(who, order) ? newRequest(order) : null;
        NextStep next =
                ask != null && money.unasked() ? new NextStep("payment-requests.new.title", ask) : newest(money);
        Shown shown = new Shown(money, money.restOf(order.estimate()) ? ask : null);
        return new Content("invoices/_bag", shown, next, documents(order, money), told(money));
    }

    /** Where the money stands: an invoice that waits to be paid, or that all of it has come in. */
    private static @Nullable NextStep newest(OrderMoney money) {
        boolean all = !money.waiting()
                && money.invoices().stream()
                        .allMatch(invoice -> invoice.status().settled());
        return money.invoices().stream()
                .filter(invoice -> all || invoice.status().open())
                .findFirst()
                .map(invoice -> new NextStep(
                        all ? "invoices.bag.paid" : "invoices.bag.awaiting",
                        "/invoices/" + invoice.id().value()))
                .orElse(null);
    }

    private static List<Document> documents(OrderDetails order, OrderMoney money) {
        return money.invoices().stream()
                .filter(invoice -> invoice.number() != null)
                .map(invoice ->
                        new Document(new PaperSubject("invoice", invoice.id().value(), 1), order, ""))
                .toList();
    }

    private static List<Told> told(OrderMoney money) {
        Stream<Told> requests = money.requests().stream()
                .map(id -> new Told("paymentRequest", id, "{payment-requests.show.back}", "/payment-requests/" + id));
        Stream<Told> invoices = money.invoices().stream()
                .map(invoice -> new Told(
                        "invoice",
                        invoice.id().value(),
                        Objects.requireNonNullElse(invoice.number(), "{invoices.show.draft}"),
                        "/invoices/" + invoice.id().value()));
        return Stream.concat(requests, invoices).toList();
    }

    /**
     * What the section shows.
     *
     * @param rest where what is left of the estimate is asked for; null when there is nothing, or for somebody else
     */
    public record Shown(OrderMoney money, @Nullable String rest) {}

    /** The account executive is on once the order is closed. */
    private boolean mayAsk(SignedIn who, OrderDetails order) {
        return order.status() == OrderStatus.CLOSED && policy.permits(who, Action.PAYMENT_REQUEST_WRITE, order);
    }

    private static String newRequest(OrderDetails order) {
        return "/payment-requests/new?client=" + order.client().value() + "&order="
                + order.id().value();
    }
}
