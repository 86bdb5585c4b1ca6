package app.jobbag.invoices;

/**
 * A series of issued documents, numbered by year without gaps and chained.
 *
 * @param prefix of its numbers
 * @param table of the documents: beside it stands {@code <table>_seal} with a column {@code <table>_id}
 */
public record DocumentSeries(String name, String prefix, String table) {
    static final DocumentSeries INVOICE = new DocumentSeries("invoice", "INV", "invoice");
}
