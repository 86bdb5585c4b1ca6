package app.jobbag.journals;

/** The statements that hold documents against the journal. */
final class ReconcilingSql {
    /** What each document must come to on which account, told from the documents alone; the sign is the journal's. */
    private static final String DOCUMENTS = """
            select 'RECEIVABLE' as control, 'INVOICE' as kind, 'INVOICE' as source, i.id as source_id, i.client_id, i.id as invoice_id,
                i.number as said, i.currency, i.payable as amount
            from invoice i where i.number is not null and i.issued_on between :month and :end
            union all select 'NET', 'NET', 'INVOICE', i.id, i.client_id, i.id, i.number, i.currency, -i.net
            from invoice i where i.number is not null and i.issued_on between :month and :end
            union all select 'TAX', 'TAX', 'INVOICE', i.id, i.client_id, i.id, i.number, i.currency, -i.tax
            from invoice i where i.number is not null and i.tax <> 0 and i.issued_on between :month and :end
            union all select 'RECEIVABLE', 'CREDIT_NOTE', 'CREDIT_NOTE', n.id, n.client_id, n.invoice_id, n.number, n.currency, -n.payable
            from credit_note n where n.issued_on between :month and :end
            union all select 'NET', 'NET', 'CREDIT_NOTE', n.id, n.client_id, n.invoice_id, n.number, n.currency, n.net
            from credit_note n where n.issued_on between :month and :end
            union all select 'TAX', 'TAX', 'CREDIT_NOTE', n.id, n.client_id, n.invoice_id, n.number, n.currency, n.tax
            from credit_note n where n.tax <> 0 and n.issued_on between :month and :end
            union all select 'WITHHELD', 'WITHHELD', 'INVOICE', i.id, i.client_id, i.id, i.number, i.currency, i.withheld
            from invoice i where i.number is not null and i.withheld <> 0 and i.issued_on between :month and :end
            union all select 'WITHHELD', 'WITHHELD', 'CREDIT_NOTE', n.id, n.client_id, n.invoice_id, n.number, n.currency, -n.withheld
            from credit_note n where n.withheld <> 0 and n.issued_on between :month and :end
            union all select 'RECEIVABLE', p.kind, 'PAYMENT', p.id, p.client_id, p.invoice_id, i.number, p.currency, -p.amount
            from payment p join invoice i on i.client_id = p.client_id and i.id = p.invoice_id
            where p.received_on between :month and :end
            union all select 'EXCHANGE', 'EXCHANGE', 'PAYMENT', p.id, p.client_id, p.invoice_id, i.number, i.base_currency, -p.gain
            from payment p join invoice i on i.client_id = p.client_id and i.id = p.invoice_id
            where p.gain <> 0 and p.received_on between :month and :end
            union all select 'ADVANCES', b.kind, case b.kind when 'USED' then 'PAYMENT' else 'BALANCE' end, coalesce(b.payment_id, b.id), b.client_id,
                p.invoice_id, b.note, b.currency, -b.amount
            from client_balance b left join payment p on p.client_id = b.client_id and p.id = b.payment_id
            where b.day between :month and :end
            union all select 'DEPOSITS', 'DEPOSITS', 'CLOSING', d.order_id, d.client_id, (array_agg(d.invoice_id))[1], min(o.number), d.currency,
                sum(deposit_left(d, :end))
            from deposit_line d join work_order o on o.client_id = d.client_id and o.id = d.order_id
            where jobbag_agency_day(d.done_at) between :month and :end group by d.order_id, d.client_id, d.currency
            having sum(deposit_left(d, :end)) <> 0""";

    /** The same from the journal: whose documents are gone, too. */
    private static final String BOOKED = """
            select case when j.account in ('INCOME', 'CREDITED') or j.account = 'DEPOSITS' and j.source <> 'CLOSING' then 'NET' when j.account in ('EXCHANGE_LOSS', 'EXCHANGE_GAIN') then 'EXCHANGE'
                else j.account end as control, j.source, j.source_id, (array_agg(j.client_id))[1] as client_id, (array_agg(j.invoice_id))[1] as invoice_id,
                min(j.said) as said, j.currency, sum(j.currency_amount) as amount
            from journal_of(:month) j
            where j.account in ('INCOME', 'CREDITED', 'TAX', 'RECEIVABLE', 'ADVANCES', 'WITHHELD') and j.source <> 'CLOSING' or j.account = 'DEPOSITS'
                or j.account in ('EXCHANGE_LOSS', 'EXCHANGE_GAIN') and j.source = 'PAYMENT' and j.position = 2
            group by 1, 2, 3, j.currency""";

    private static final String BOTH = "with document as (" + DOCUMENTS + "), booked as (" + BOOKED + """
            ), held as (select coalesce(d.kind, 'UNKNOWN') as kind, source, source_id, coalesce(d.client_id, b.client_id) as client_id,
                coalesce(d.invoice_id, b.invoice_id) as invoice_id, coalesce(d.said, b.said) as said, currency,
                coalesce(d.amount, 0) as document_sum, coalesce(b.amount, 0) as journal_sum, d.kind is not null as there, b.control is not null as booked
                from document d full join booked b using (control, source, source_id, currency))
            """;

    static final String ROWS = BOTH + """
            select kind, currency, count(*) filter (where there) as documents, count(*) filter (where booked) as entries,
                sum(document_sum) as document_sum, sum(journal_sum) as journal_sum
            from held group by kind, currency
            order by array_position(array['INVOICE', 'CREDIT_NOTE', 'NET', 'TAX', 'WITHHELD', 'MONEY', 'FEE', 'WRITE_OFF', 'BALANCE', 'OVERPAID', 'USED', 'REFUNDED',
                'DEPOSITS', 'EXCHANGE'], kind), currency""";

    static final String DIFFERENCES = BOTH + """
            select kind, source, source_id, client_id, invoice_id, said, currency, document_sum, journal_sum
            from held where document_sum <> journal_sum order by said, source_id limit 50""";

    /** Months that are locked as they were written down, later ones as they are drawn now. */
    static final String BALANCES = """
            with document as (
                select 'RECEIVABLE' as account, currency, sum(greatest(open, 0)) as items, sum(open) as amount
                from (select currency, invoice_id, sum(amount) as open from receivable_movement where day <= :end group by currency, invoice_id) each
                group by currency
                union all select 'ADVANCES', currency, 0, -sum(amount) from client_balance where day <= :end group by currency
                union all select 'DEPOSITS', d.currency, 0, -sum(deposit_left(d, :end)) from deposit_line d
                where d.issued_on <= :end and (d.done_at is null or jobbag_agency_day(d.done_at) > :end) group by d.currency
                union all select 'WITHHELD', currency, 0, sum(withheld) from (
                    select i.currency, i.withheld from invoice i where i.number is not null and i.withheld <> 0 and i.issued_on <= :end
                    union all select n.currency, -n.withheld from credit_note n where n.withheld <> 0 and n.issued_on <= :end) each
                group by currency
            ), line as (
                select l.account, l.currency, l.currency_amount, l.amount, l.base_currency from journal_line l join accounting_period p
                    on p.month = l.month and p.edition = l.edition and p.reopened_at is null
                where l.month <= :month and l.account in ('RECEIVABLE', 'ADVANCES', 'DEPOSITS', 'WITHHELD')
                union all select d.account, d.currency, d.currency_amount, d.amount, d.base_currency from journal_entries((select coalesce(
                    (max(month) + interval '1 month')::date, '1900-01-01'::date) from accounting_period where reopened_at is null), :end) d
                where d.account in ('RECEIVABLE', 'ADVANCES', 'DEPOSITS', 'WITHHELD')
            ), booked as (select account, currency, sum(currency_amount) as amount, sum(amount) as base, max(base_currency) as base_currency
                from line group by account, currency)
            select account, currency, coalesce(d.items, 0) as items, coalesce(d.amount, 0) as document_sum, coalesce(b.amount, 0) as journal_sum,
                coalesce(b.base, 0) as base_sum, coalesce(b.base_currency, currency) as base_currency
            from document d full join booked b using (account, currency)
            where d.amount <> 0 or b.amount <> 0 or b.base <> 0 order by account desc, currency""";

    private ReconcilingSql() {}
}
