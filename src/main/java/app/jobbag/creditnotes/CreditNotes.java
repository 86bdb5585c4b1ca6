package app.jobbag.creditnotes;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.DocumentChain;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.InvoiceTax;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Credit notes as they are kept, and what stands of an invoice beside them. */
@Component
class CreditNotes {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final DocumentChain chain;

    CreditNotes(JdbcClient jdbc, Reads reads, DocumentChain chain) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.chain = chain;
    }

    /** Whoever else credits the invoice waits until the transaction ends. */
    void hold(InvoiceId invoice) {
        Optional<UUID> held = jdbc.sql("select id from invoice where id = ? for update")
                .param(invoice.value())
                .query(UUID.class)
                .optional();
        if (held.isEmpty()) {
            throw new NotFound();
        }
    }

    /** The lines as the invoice says them, each with what notes took back of it. */
    List<StandingLine> standing(InvoiceDetails invoice) {
        List<InvoiceLine> lines = invoice.content().lines();
        Currency currency = invoice.total().currency();
        return jdbc.sql("""
                select p.position, coalesce(sum(c.net), 0) as net,
                    coalesce(sum(c.quantity) filter (where c.by_quantity), 0) as quantity,
                    coalesce(bool_or(not c.by_quantity), false) as by_amount,
                    invoice_line_deducted(?, p.position) as deducted
                from generate_series(0, ?) as p (position)
                left join credit_note_line c on c.invoice_id = ? and c.invoice_line = p.position
                group by p.position order by p.position""")
                .params(invoice.id().value(), lines.size() - 1, invoice.id().value())
                .query((row, n) -> new StandingLine(
                        row.getInt("position"),
                        lines.get(row.getInt("position")),
                        currency,
                        new Money(row.getBigDecimal("net"), currency),
                        new Money(row.getBigDecimal("deducted"), currency),
                        row.getBigDecimal("quantity"),
                        row.getBoolean("by_amount")))
                .list();
    }

    /** What notes took back until now: tax by tax, of what is withheld, and in the agency's currency. */
    Before before(InvoiceId invoice) {
        List<InvoiceTax> taxes = jdbc.sql("select * from credit_note_tax where invoice_id = ?")
                .param(invoice.value())
                .query((row, n) -> new InvoiceTax(
                        row.getObject("client_id", UUID.class),
                        TaxCategory.valueOf(row.getString("tax_category")),
                        row.getBigDecimal("tax_percent"),
                        row.getString("exemption_reason"),
                        row.getBigDecimal("base"),
                        row.getBigDecimal("tax")))
                .list();
        return jdbc.sql("""
                select coalesce(sum(total), 0) as total, coalesce(sum(net), 0) as net, coalesce(sum(base_total), 0) as base,
                    coalesce(sum(withheld), 0) as withheld, coalesce(sum(base_withheld), 0) as base_withheld
                from credit_note where invoice_id = ?""")
                .param(invoice.value())
                .query((row, n) -> new Before(
                        taxes,
                        row.getBigDecimal("net"),
                        row.getBigDecimal("total"),
                        row.getBigDecimal("base"),
                        row.getBigDecimal("withheld"),
                        row.getBigDecimal("base_withheld")))
                .single();
    }

    record Before(
            List<InvoiceTax> taxes,
            BigDecimal net,
            BigDecimal total,
            BigDecimal base,
            BigDecimal withheld,
            BigDecimal baseWithheld) {}

    Later<CreditNoteDetails> details(CreditNoteId id) {
        Query query = Query.of("""
                select n.id, n.client_id, n.invoice_id, n.locale, n.content, n.sha256, n.issued_by_name, n.issued_at,
                    (select coalesce(json_agg(p.id order by p.revision desc, p.requested_at desc), '[]') from paper p
                        where p.client_id = n.client_id and p.subject_kind = 'creditNote' and p.subject_id = n.id) as papers,
                    (select coalesce(json_agg(m), '[]')
                        from (select recipient, queued_at, state, failure from outbox o
                            where o.subject = 'creditNote' and o.subject_id = n.id order by o.queued_at desc limit 200) m) as mails
                from credit_note n where n.id = ?""", id.value());
        return reads.row(Row.class, query)
                .map(found -> found.orElseThrow(NotFound::new).details(chain));
    }

    private record Row(
            CreditNoteId id,
            ClientId clientId,
            InvoiceId invoiceId,
            Locale locale,
            String content,
            String sha256,
            String issuedByName,
            Instant issuedAt,
            List<UUID> papers,
            List<CreditNoteDetails.Sent> mails) {
        CreditNoteDetails details(DocumentChain chain) {
            return new CreditNoteDetails(
                    id,
                    clientId,
                    invoiceId,
                    locale,
                    chain.read(content, CreditNoteContent.class),
                    sha256,
                    issuedByName,
                    issuedAt,
                    papers,
                    mails);
        }
    }
}
