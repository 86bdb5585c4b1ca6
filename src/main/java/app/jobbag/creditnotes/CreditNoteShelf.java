package app.jobbag.creditnotes;

import app.jobbag.invoices.DocumentChain;
import app.jobbag.invoices.DocumentNumber;
import app.jobbag.invoices.DocumentSeries;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceTax;
import app.jobbag.invoices.Sealed;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts an issued credit note away for good: sealed in its chain, with its lines and taxes. */
@Component
class CreditNoteShelf {
    static final DocumentSeries SERIES = new DocumentSeries("credit", "CN", "credit_note");

    private final JdbcClient jdbc;
    private final DocumentChain chain;
    private final Clock clock;

    CreditNoteShelf(JdbcClient jdbc, DocumentChain chain, Clock clock) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.clock = clock;
    }

    CreditNoteId keep(SignedIn who, InvoiceDetails invoice, DocumentNumber number, Written written) {
        UUID id = Ids.next();
        CreditNoteContent said = written.content();
        WithheldBack back = said.withheld();
        Sealed seal = chain.seal(number, id, said);
        jdbc.sql("""
                insert into credit_note (id, client_id, invoice_id, currency, locale, reason, net, tax, total, base_currency,
                    base_total, withheld, base_withheld, series_year, series_number, number, issued_on, content, sha256,
                    issued_at, issued_by, issued_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, invoice.client().value(), invoice.id().value(), said.currency())
                .params(invoice.locale().toLanguageTag(), said.reason(), said.net(), said.tax(), said.total())
                .params(said.base().currency(), said.base().total())
                .params(back == null ? BigDecimal.ZERO : back.amount(), back == null ? BigDecimal.ZERO : back.base())
                .params(number.year(), number.sequence(), said.number())
                .params(said.issuedOn(), seal.content(), seal.sha256(), Timestamp.from(clock.instant()))
                .params(who.id().value(), who.name())
                .update();
        lines(id, invoice, written.lines());
        taxes(id, invoice, said.taxes());
        return new CreditNoteId(id);
    }

    /** What is said, and of which lines. */
    record Written(CreditNoteContent content, List<CreditedLine> lines) {}

    private void lines(UUID id, InvoiceDetails invoice, List<CreditedLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            CreditedLine each = lines.get(i);
            jdbc.sql("""
                    insert into credit_note_line (client_id, credit_note_id, position, invoice_id, invoice_line, order_id,
                        by_quantity, quantity, unit_price, net)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(invoice.client().value(), id, i, invoice.id().value(), each.position())
                    .params(each.line().orderId(), each.byQuantity())
                    .params(
                            each.line().quantity(),
                            each.line().unitPrice(),
                            each.line().net())
                    .update();
        }
    }

    private void taxes(UUID id, InvoiceDetails invoice, List<InvoiceTax> taxes) {
        for (int i = 0; i < taxes.size(); i++) {
            InvoiceTax each = taxes.get(i);
            jdbc.sql("""
                    insert into credit_note_tax (client_id, credit_note_id, position, invoice_id, tax_category, tax_percent,
                        exemption_reason, base, tax)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(invoice.client().value(), id, i, invoice.id().value())
                    .params(each.taxCategory().name(), each.taxPercent(), each.exemptionReason())
                    .params(each.base(), each.tax())
                    .update();
        }
    }
}
