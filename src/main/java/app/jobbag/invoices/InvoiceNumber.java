package app.jobbag.invoices;

import java.util.Locale;

/** The number of an issued invoice: the series of a year, without gaps. */
public record InvoiceNumber(int year, int sequence) {
    static final String SERIES = "invoice";

    public String text() {
        return String.format(Locale.ROOT, "INV-%d-%04d", year, sequence);
    }

    @Override
    public String toString() {
        return text();
    }
}
