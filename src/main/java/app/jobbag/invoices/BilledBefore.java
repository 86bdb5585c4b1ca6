package app.jobbag.invoices;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.kernel.TaxRate;
import app.jobbag.ui.Formats;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The final invoice of an order says the whole and takes off, line by line and at the rate each was taxed with, what deposits
 * and parts billed before: what is left of each of their lines, never a difference of totals.
 */
@Component
class BilledBefore {
    private final JdbcClient jdbc;
    private final MessageSource texts;
    private final Formats formats;

    BilledBefore(JdbcClient jdbc, MessageSource texts, Formats formats) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.formats = formats;
    }

    /** The lines of a draft: what is asked for; where orders were billed before, the whole of them less that. */
    List<LineDraft> lines(PaymentRequestDetails asked, TaxRate tax, Locale reader) {
        List<LineDraft> lines = new ArrayList<>();
        Currency currency = asked.total().currency();
        for (RequestLine line : asked.lines()) {
            List<Billed> before = line.billingItem() == null ? of(line.order(), currency) : List.of();
            Money whole = Money.sum(currency, before.stream().map(Billed::left).toList())
                    .plus(new Money(line.amount(), currency));
            lines.add(new LineDraft(line.order(), line.text(), BigDecimal.ONE, whole.amount(), tax));
            before.forEach(each -> lines.add(each.off(line.order(), said(each, reader))));
        }
        return lines;
    }

    private String said(Billed billed, Locale reader) {
        Object[] words = {billed.number(), formats.fullDate(billed.issuedOn(), reader), billed.text()};
        String text = texts.getMessage("invoices.final.less", words, reader);
        return text.length() > 1000 ? text.substring(0, 1000) : text;
    }

    /** A line that billed it before, and what is left of it. */
    private record Billed(PriorLine at, String number, LocalDate issuedOn, String text, Money left, TaxRate tax) {
        LineDraft off(OrderId order, String said) {
            return new LineDraft(order, said, BigDecimal.ONE.negate(), left.amount(), tax, at);
        }
    }

    /** Of invoices that the order's billing plan provided for. */
    private List<Billed> of(OrderId order, Currency currency) {
        return jdbc.sql("""
                select l.*, i.number, i.issued_on, invoice_line_left(l.invoice_id, l.position) as rest
                from invoice_line l join invoice i on i.client_id = l.client_id and i.id = l.invoice_id
                where l.order_id = ? and i.number is not null and i.currency = ? and l.prior_invoice_id is null
                    and exists (select from payment_request_line q
                        where q.request_id = i.request_id and q.order_id = l.order_id and q.billing_item_id is not null)
                    and invoice_line_left(l.invoice_id, l.position) > 0
                order by i.issued_on, i.number, l.position""")
                .params(order.value(), currency.getCurrencyCode())
                .query((row, n) -> new Billed(
                        new PriorLine(row.getObject("invoice_id", UUID.class), row.getInt("position")),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("text"),
                        new Money(row.getBigDecimal("rest"), currency),
                        new TaxRate(
                                TaxCategory.valueOf(row.getString("tax_category")),
                                new Percent(row.getBigDecimal("tax_percent")),
                                row.getString("exemption_reason"))))
                .list();
    }
}
