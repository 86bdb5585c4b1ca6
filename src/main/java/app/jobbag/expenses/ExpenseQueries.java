package app.jobbag.expenses;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads around expenses. The caller has asked whether the person may. */
@Service
public class ExpenseQueries {
    private static final int SHOWN = 200;

    private final Reads reads;

    ExpenseQueries(Reads reads) {
        this.reads = reads;
    }

    public Later<ExpenseAround> around(ExpenseId id) {
        Query query = Query.of("""
                select coalesce(c.trading_names[1], c.legal_name) as client, o.title, o.number, o.status as order_status,
                    p.name as person,
                    (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'media_type', f.media_type,
                            'sha256', f.sha256) order by r.added_at, f.id), '[]')
                        from expense_receipt r join stored_file f on f.client_id = r.client_id and f.id = r.file_id
                        where r.expense_id = e.id) as receipts
                from expense e join client c on c.id = e.client_id join person p on p.id = e.person_id
                join work_order o on o.client_id = e.client_id and o.id = e.order_id
                where e.id = ?""", id.value());
        return reads.row(ExpenseAround.class, query).map(found -> found.orElseThrow(NotFound::new));
    }

    /**
     * Those of an order, the newest first.
     *
     * @param person whose, null for everybody's
     */
    public Later<List<ExpenseLine>> of(OrderId order, @Nullable PersonId person) {
        return reads.rows(
                ExpenseLine.class,
                Query.of(
                        """
                select e.id, e.spent_on, p.name as person, e.kind, e.note, e.state, e.amount, e.currency
                from expense e join person p on p.id = e.person_id
                where e.order_id = ? and (cast(? as uuid) is null or e.person_id = ?)
                order by e.spent_on desc, e.id desc limit ?""",
                        order.value(),
                        person == null ? null : person.value(),
                        person == null ? null : person.value(),
                        SHOWN));
    }
}
