package app.jobbag.invoices;

import java.util.Locale;

/** The number of an issued document: its series of a year, without gaps. */
public record DocumentNumber(DocumentSeries series, int year, int sequence) {
    public String text() {
        return String.format(Locale.ROOT, "%s-%d-%04d", series.prefix(), year, sequence);
    }

    @Override
    public String toString() {
        return text();
    }
}
