package app.jobbag.invoices.web;

import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.PriorLine;
import app.jobbag.invoices.Unit;
import app.jobbag.taxes.TaxChoices;
import app.jobbag.workorders.OrderId;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a draft as typed; one with neither text nor price is left out. */
class InvoiceLineForm {
    private static final BigDecimal MOST = BigDecimal.TEN.pow(12);

    private @Nullable OrderId order;

    @Size(max = 1000)
    private String text = "";

    @Digits(integer = 10, fraction = 4)
    private @Nullable BigDecimal quantity = BigDecimal.ONE;

    private @Nullable Unit unit = Unit.ONE;

    @PositiveOrZero
    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal unitPrice;

    private @Nullable UUID priorInvoice;
    private @Nullable Integer priorLine;

    private @Nullable UUID recharge;

    private String tax = "";

    @Size(max = 500)
    private String reason = "";

    static InvoiceLineForm of(InvoiceLine line) {
        InvoiceLineForm form = new InvoiceLineForm();
        form.order = new OrderId(line.orderId());
        form.text = line.text();
        form.quantity = line.quantity().stripTrailingZeros();
        form.unit = line.unit();
        form.unitPrice = line.unitPrice();
        form.priorInvoice = line.priorInvoiceId();
        form.priorLine = line.priorLine();
        form.recharge = line.rechargeId();
        form.tax = TaxChoices.value(line.tax());
        form.reason = line.exemptionReason();
        return form;
    }

    boolean isBlank() {
        return text.isBlank() && unitPrice == null;
    }

    /** Each number fits, and what they come to does not: an amount has twelve digits before its decimal sign. */
    boolean isTooDear() {
        return quantity != null
                && unitPrice != null
                && quantity.multiply(unitPrice).abs().compareTo(MOST) >= 0;
    }

    @Nullable
    PriorLine prior() {
        return priorInvoice == null || priorLine == null ? null : new PriorLine(priorInvoice, priorLine);
    }

    public @Nullable UUID getRecharge() {
        return recharge;
    }

    public void setRecharge(@Nullable UUID recharge) {
        this.recharge = recharge;
    }

    public @Nullable UUID getPriorInvoice() {
        return priorInvoice;
    }

    public void setPriorInvoice(@Nullable UUID priorInvoice) {
        this.priorInvoice = priorInvoice;
    }

    public @Nullable Integer getPriorLine() {
        return priorLine;
    }

    public void setPriorLine(@Nullable Integer priorLine) {
        this.priorLine = priorLine;
    }

    public @Nullable OrderId getOrder() {
        return order;
    }

    public void setOrder(@Nullable OrderId order) {
        this.order = order;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable BigDecimal quantity) {
        this.quantity = quantity;
    }

    public @Nullable Unit getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Unit unit) {
        this.unit = unit;
    }

    public @Nullable BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(@Nullable BigDecimal unitPrice) {
        this.unitPrice = unitPrice;
    }

    public String getTax() {
        return tax;
    }

    public void setTax(String tax) {
        this.tax = tax;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
