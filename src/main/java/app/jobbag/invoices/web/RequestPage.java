package app.jobbag.invoices.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.creditlimits.CreditRoom;
import app.jobbag.invoices.InvoiceQueries;
import app.jobbag.invoices.InvoiceableOrder;
import app.jobbag.invoices.PaymentRequestDetails;
import app.jobbag.invoices.PaymentRequestId;
import app.jobbag.invoices.PaymentRequesting;
import app.jobbag.platform.trail.Trail;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of payment requests together. */
@Component
class RequestPage {
    /** What the reader may do with the request. */
    public record Rights(boolean write, boolean decide, boolean cost) {}

    /** What stands around a request: client, orders, invoices, history. */
    @Component
    record Around(ClientRegister clients, InvoiceQueries queries, Trail trail, CreditRoom credit) {}

    private final PaymentRequesting requesting;
    private final AccessPolicy policy;
    private final Around around;

    RequestPage(PaymentRequesting requesting, AccessPolicy policy, Around around) {
        this.requesting = requesting;
        this.policy = policy;
        this.around = around;
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, PaymentRequestId id, Model model) {
        var beside = around.queries().around(id);
        var history = around.trail().later("paymentRequest", id.value());
        PaymentRequestDetails request = requesting.show(who, id);
        model.addAttribute("request", request);
        model.addAttribute("around", beside.get());
        model.addAttribute(
                "rights",
                new Rights(
                        policy.permits(who, Action.PAYMENT_REQUEST_WRITE, request),
                        policy.permits(who, Action.PAYMENT_REQUEST_DECIDE, request),
                        policy.permits(who, Action.INVOICE_SEE, request)));
        model.addAttribute("history", history.get());
    }

    @Transactional(readOnly = true)
    public PaymentRequestDetails require(SignedIn who, Action action, PaymentRequestId id) {
        PaymentRequestDetails request = requesting.show(who, id);
        policy.require(who, action, request);
        return request;
    }

    /** A request to be written again, and the orders that it can name. */
    @Transactional(readOnly = true)
    public PaymentRequestForm edit(SignedIn who, PaymentRequestId id, Model model) {
        PaymentRequestDetails request = require(who, Action.PAYMENT_REQUEST_WRITE, id);
        model.addAttribute("request", request);
        return PaymentRequestForm.of(request, orders(who, request.client(), id, model));
    }

    /** The form; or, for an order that can't be asked for, where to go instead. */
    @Transactional(readOnly = true)
    public Optional<String> begin(SignedIn who, ClientId client, @Nullable OrderId order, Model model) {
        List<InvoiceableOrder> orders = orders(who, client, null, model);
        if (order != null && orders.stream().noneMatch(each -> each.id().equals(order))) {
            return Optional.of(instead(order));
        }
        model.addAttribute("form", PaymentRequestForm.of(client, orders, order));
        return Optional.empty();
    }

    /** Its newest request, or its bag. */
    private String instead(OrderId order) {
        return around.queries().of(order).get().requests().stream()
                .findFirst()
                .map(request -> "/payment-requests/" + request)
                .orElse("/workorders/" + order.value());
    }

    /** The client to request for, and its orders that can be named. */
    @Transactional(readOnly = true)
    public List<InvoiceableOrder> orders(SignedIn who, ClientId client, @Nullable PaymentRequestId own, Model model) {
        ClientDetails details = around.clients().details(client);
        policy.require(who, Action.PAYMENT_REQUEST_WRITE, details);
        model.addAttribute("client", details);
        model.addAttribute("credit", around.credit().notice(who, client).get().orElse(null));
        return around.queries().invoiceable(client, own);
    }
}
