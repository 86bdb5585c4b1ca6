package app.jobbag.invoices.web;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceDraft;
import app.jobbag.invoices.LineDraft;
import app.jobbag.invoices.Withheld;
import app.jobbag.kernel.Refused;
import app.jobbag.withholdings.WithholdingFields;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A draft as typed. */
class InvoiceForm extends WithholdingFields {
    @Size(max = 100)
    private String buyerReference = "";

    @NotNull
    private @Nullable LocalDate suppliedOn;

    @Size(max = 2000)
    private String note = "";

    private List<@Valid InvoiceLineForm> lines = new ArrayList<>();

    private int version;

    static InvoiceForm of(InvoiceDetails invoice) {
        InvoiceForm form = new InvoiceForm();
        form.buyerReference = invoice.content().buyerReference();
        form.suppliedOn = invoice.content().suppliedOn();
        form.note = invoice.content().note();
        Withheld withheld = invoice.content().withheld();
        if (withheld != null) {
            form.begin(withheld.name(), withheld.percent(), withheld.note());
        }
        form.version = invoice.version();
        invoice.content().lines().forEach(line -> form.lines.add(InvoiceLineForm.of(line)));
        return form;
    }

    InvoiceDraft draft(List<LineDraft> lines) {
        return new InvoiceDraft(
                buyerReference.strip(), Objects.requireNonNull(suppliedOn), note.strip(), lines, withholding());
    }

    /** What can be said of the rest while a line is not right yet. */
    void check(Consumer<LocalDate> supply) {
        Refused.together(this::withholding, () -> {
            if (suppliedOn != null) {
                supply.accept(suppliedOn);
            }
        });
    }

    /** Room for another line, taxed as the last one. */
    void addLine() {
        InvoiceLineForm fresh = new InvoiceLineForm();
        if (!lines.isEmpty()) {
            InvoiceLineForm last = lines.get(lines.size() - 1);
            fresh.setOrder(last.getOrder());
            fresh.setTax(last.getTax());
            fresh.setReason(last.getReason());
        }
        lines.add(fresh);
    }

    public String getBuyerReference() {
        return buyerReference;
    }

    public void setBuyerReference(String buyerReference) {
        this.buyerReference = buyerReference;
    }

    public @Nullable LocalDate getSuppliedOn() {
        return suppliedOn;
    }

    public void setSuppliedOn(@Nullable LocalDate suppliedOn) {
        this.suppliedOn = suppliedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<InvoiceLineForm> getLines() {
        return lines;
    }

    public void setLines(List<InvoiceLineForm> lines) {
        this.lines = lines;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
