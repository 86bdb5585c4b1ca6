package app.jobbag.weekly;

import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is agreed for running orders and which invoices are open, for clients that are shown money. */
@Component
@Order(3)
class MoneyFacts implements ReportFacts {
    private static final String MONEY = """
            (select 'MONEY' as section, '/workorders/' || o.id as source, 'agreed' as key, o.number || ' ' || o.title as title,
                null::text as who, null::date as day, 0 as days, 0 as late, o.agreed as amount, o.currency
            from work_order o where o.client_id = :client and o.status in ('ISSUED', 'IN_PROGRESS') and o.agreed > 0
            order by o.number limit 20)
            union all
            (select 'MONEY', '/invoices/' || i.id, case when i.due_on < :today then 'invoiceLate' else 'invoice' end, i.number,
                null, i.due_on, 0, greatest(0, cast(:today as date) - i.due_on), i.open, i.currency
            from invoice i where i.client_id = :client and i.status in ('ISSUED', 'PARTLY_PAID')
            order by i.due_on, i.number limit 20)""";

    private final Reads reads;

    MoneyFacts(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Later<List<Fact>> of(Asked asked) {
        if (!asked.money()) {
            return Later.known(List.of());
        }
        return reads.rows(FactRow.class, Query.named(MONEY, WorkFacts.values(asked)))
                .map(rows -> rows.stream().map(FactRow::fact).toList());
    }
}
