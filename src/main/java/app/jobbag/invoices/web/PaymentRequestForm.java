package app.jobbag.invoices.web;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceableOrder;
import app.jobbag.invoices.PaymentRequestDetails;
import app.jobbag.invoices.PaymentRequestDraft;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.workorders.OrderId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A payment request as typed: every closed order of the client that nobody has asked for, some of them ticked. */
class PaymentRequestForm {
    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)]\\.(\\w+)");

    private @Nullable ClientId client;

    @Size(max = 100)
    private String buyerReference = "";

    @NotBlank
    @Size(max = 4000)
    private String evidence = "";

    private List<@Valid RequestLineForm> lines = new ArrayList<>();

    private int version;

    /** @param asked the order to begin with, ticked; null for none */
    static PaymentRequestForm of(ClientId client, List<InvoiceableOrder> orders, @Nullable OrderId asked) {
        PaymentRequestForm form = new PaymentRequestForm();
        form.client = client;
        orders.forEach(order -> {
            RequestLineForm line = RequestLineForm.of(order);
            line.setIncluded(order.id().equals(asked) || asked == null && orders.size() == 1);
            form.lines.add(line);
        });
        return form;
    }

    static PaymentRequestForm of(PaymentRequestDetails request, List<InvoiceableOrder> orders) {
        PaymentRequestForm form = of(request.client(), orders, null);
        form.buyerReference = request.buyerReference();
        form.evidence = request.evidence();
        form.version = request.version();
        form.lines.forEach(each -> request.lines().stream()
                .filter(line -> line.order().equals(each.getOrder()))
                .findFirst()
                .ifPresentOrElse(each::fill, () -> each.setIncluded(false)));
        return form;
    }

    /** What is ticked and has an order and an amount; nothing else is to be read where the form is whole. */
    PaymentRequestDraft draft() {
        return new PaymentRequestDraft(
                buyerReference.strip(),
                evidence.strip(),
                named().map(RequestLineForm::line).toList());
    }

    /** Whether rows are ticked, and none of them can be read. */
    boolean readsNothing() {
        return lines.stream().anyMatch(RequestLineForm::isIncluded)
                && named().findAny().isEmpty();
    }

    /** What is wrong with a line of the draft is said at its row of the form. */
    <T> T atRows(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refused e) {
            throw Refused.all(e.parts().stream().map(this::atRow).toList());
        }
    }

    void atRows(Runnable work) {
        atRows(() -> {
            work.run();
            return true;
        });
    }

    private Refused atRow(Refused refusal) {
        Matcher line = LINE.matcher(refusal.field() == null ? "" : refusal.field());
        if (!line.matches()) {
            return refusal;
        }
        RequestLineForm row = named().toList().get(Integer.parseInt(line.group(1)));
        return refusal.at("lines[" + lines.indexOf(row) + "]." + line.group(2));
    }

    private Stream<RequestLineForm> named() {
        return lines.stream().filter(line -> line.isIncluded() && line.isReadable());
    }

    /** The form is nothing without the client it was opened for. */
    ClientId clientOrNone() {
        if (client == null) {
            throw new NotFound();
        }
        return client;
    }

    public @Nullable ClientId getClient() {
        return client;
    }

    public void setClient(@Nullable ClientId client) {
        this.client = client;
    }

    public String getBuyerReference() {
        return buyerReference;
    }

    public void setBuyerReference(String buyerReference) {
        this.buyerReference = buyerReference;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public List<RequestLineForm> getLines() {
        return lines;
    }

    public void setLines(List<RequestLineForm> lines) {
        this.lines = lines;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
