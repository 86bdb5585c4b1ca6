package app.jobbag.creditnotes;

import app.jobbag.invoices.InvoiceDetails;
import java.util.List;

/** An issued invoice and what stands of each of its lines. */
public record Creditable(InvoiceDetails invoice, List<StandingLine> lines) {
    public Creditable {
        lines = List.copyOf(lines);
    }
}
