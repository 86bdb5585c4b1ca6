package app.jobbag.purchasing.web;

import app.jobbag.purchasing.PurchaseDetails;
import app.jobbag.purchasing.PurchaseDraft;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.ui.Options;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A purchase order as typed. */
class PurchaseForm {
    @NotNull
    private @Nullable SupplierId supplier;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    private List<@Valid LineRow> lines = new ArrayList<>();

    @NotBlank
    @Pattern(regexp = Options.CURRENCY_CODES + "|")
    private String currency = "EUR";

    private @Nullable LocalDate deliveryDate;

    @Size(max = 500)
    private String deliverTo = "";

    @Size(max = 4000)
    private String note = "";

    private int version;

    static PurchaseForm of(Currency currency, BigDecimal usualTax) {
        PurchaseForm form = new PurchaseForm();
        form.currency = currency.getCurrencyCode();
        form.more(usualTax);
        return form;
    }

    static PurchaseForm of(PurchaseDetails purchase) {
        PurchaseDraft text = purchase.text();
        PurchaseForm form = new PurchaseForm();
        form.supplier = text.supplier();
        form.title = text.title();
        text.lines().forEach(each -> form.lines.add(LineRow.of(each)));
        form.currency = text.currency().getCurrencyCode();
        form.deliveryDate = text.deliveryDate();
        form.deliverTo = text.deliverTo();
        form.note = text.note();
        form.version = purchase.version();
        return form;
    }

    void more(BigDecimal usualTax) {
        lines.add(LineRow.taxed(usualTax));
    }

    /** Blank lines are none. */
    void check(Errors errors) {
        IntStream.range(0, lines.size())
                .filter(at -> !lines.get(at).isBlank())
                .forEach(at -> lines.get(at).check("lines[" + at + "].", errors));
        if (!errors.hasErrors()) {
            lines.removeIf(LineRow::isBlank);
        }
    }

    /** Called on a form without errors only. */
    PurchaseDraft draft() {
        return new PurchaseDraft(
                Objects.requireNonNull(supplier),
                title,
                deliveryDate,
                deliverTo.strip(),
                note.strip(),
                Currency.getInstance(currency),
                lines.stream().map(LineRow::line).toList());
    }

    public @Nullable SupplierId getSupplier() {
        return supplier;
    }

    public void setSupplier(@Nullable SupplierId supplier) {
        this.supplier = supplier;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<LineRow> getLines() {
        return lines;
    }

    public void setLines(List<LineRow> lines) {
        this.lines = lines;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public @Nullable LocalDate getDeliveryDate() {
        return deliveryDate;
    }

    public void setDeliveryDate(@Nullable LocalDate deliveryDate) {
        this.deliveryDate = deliveryDate;
    }

    public String getDeliverTo() {
        return deliverTo;
    }

    public void setDeliverTo(String deliverTo) {
        this.deliverTo = deliverTo;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
