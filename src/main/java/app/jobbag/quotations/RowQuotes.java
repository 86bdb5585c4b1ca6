package app.jobbag.quotations;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.LineQuotes;
import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells the page of make or buy what suppliers quote for a row. */
@Component
class RowQuotes implements LineQuotes {
    private final Reads reads;
    private final MessageSource texts;

    RowQuotes(Reads reads, MessageSource texts) {
        this.reads = reads;
        this.texts = texts;
    }

    private record Row(
            UUID request, String supplier, BigDecimal net, Currency currency, int leadDays, String remarks) {}

    /** Within one currency the cheapest first. */
    @Override
    public Later<List<Quote>> of(EstimateId estimate, int line) {
        return reads.rows(Row.class, Query.of("""
                select r.id as request, s.name as supplier, p.net, q.currency, q.lead_days, q.remarks
                from quote_request r join quote_request_line l on l.client_id = r.client_id and l.request_id = r.id
                join quote q on q.client_id = r.client_id and q.request_id = r.id and q.state = 'QUOTED'
                join quote_price p on p.client_id = q.client_id and p.quote_id = q.id and p.position = l.position
                join supplier s on s.id = q.supplier_id
                where r.estimate_id = ? and l.estimate_line = ? and r.state <> 'WITHDRAWN'
                order by q.currency, p.net, s.name_order limit 50""", estimate.value(), line))
                .map(found -> found.stream().map(this::quote).toList());
    }

    private Quote quote(Row row) {
        String days =
                texts.getMessage("quotations.days", new Object[] {row.leadDays()}, LocaleContextHolder.getLocale());
        return new Quote(
                row.supplier(),
                new Money(row.net(), row.currency()),
                days,
                row.remarks(),
                "/quote-requests/" + row.request());
    }
}
