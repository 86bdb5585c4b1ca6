package app.jobbag.invoices.web;

import app.jobbag.invoices.InvoiceableOrder;
import app.jobbag.invoices.RequestLine;
import app.jobbag.kernel.Money;
import app.jobbag.workorders.OrderId;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A closed order in a payment request, as typed. */
class RequestLineForm {
    @NotNull
    private @Nullable OrderId order;

    private String name = "";

    private boolean included;

    @Size(max = 1000)
    private String text = "";

    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal amount;

    static RequestLineForm of(InvoiceableOrder order) {
        RequestLineForm form = new RequestLineForm();
        form.order = order.id();
        form.name = order.name();
        form.text = order.name();
        Money estimate = order.estimate();
        form.amount = estimate == null ? null : estimate.minus(order.invoiced()).amount();
        return form;
    }

    void fill(RequestLine line) {
        included = true;
        text = line.text();
        amount = line.amount();
    }

    boolean isReadable() {
        return order != null && amount != null;
    }

    RequestLine line() {
        return new RequestLine(Objects.requireNonNull(order), text.strip(), Objects.requireNonNull(amount));
    }

    public @Nullable OrderId getOrder() {
        return order;
    }

    public void setOrder(@Nullable OrderId order) {
        this.order = order;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isIncluded() {
        return included;
    }

    public void setIncluded(boolean included) {
        this.included = included;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }
}
