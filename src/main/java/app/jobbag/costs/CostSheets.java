package app.jobbag.costs;

import app.jobbag.bookings.OrderCosts;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderQueries;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cost of one order for whoever may see it: money for finance and managers, hours for those who lead the work. */
@Service
@Transactional(readOnly = true)
public class CostSheets {
    /** The entries are gone through once, however many they are. */
    private static final String SHEET = """
            with entry as materialized (
                select t.person_id, date_trunc('week', t.worked_on)::date as week, t.activity,
                    t.hours, t.cost
                from time_entry t where t.order_id = ? and (cast(? as uuid) is null or t.person_id = ?)),
            share as (
                select grouping(person_id, week, activity) as what, person_id, week, activity,
                    sum(hours) as hours, sum(cost) as cost
                from entry group by grouping sets ((person_id), (week), (activity)))
            select (select to_jsonb(c) from (select %s from order_cost k where k.order_id = o.id) c) as cost,
                (select coalesce(c.trading_names[1], c.legal_name) from client c where c.id = o.client_id) as client,
                (select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'hours', s.hours, 'amount', s.cost)
                    order by s.hours desc, p.name), '[]')
                    from share s join person p on p.id = s.person_id where s.what = 3) as people,
                (select coalesce(jsonb_agg(jsonb_build_object('name', s.week, 'hours', s.hours, 'amount', s.cost)
                    order by s.week), '[]') from share s where s.what = 5) as weeks,
                (select coalesce(jsonb_agg(jsonb_build_object('name', s.activity, 'hours', s.hours, 'amount', s.cost)
                    order by s.hours desc, s.activity), '[]')
                    from share s where s.what = 6 and s.activity is not null) as activities,
                (select coalesce(jsonb_agg(jsonb_build_object('name', e.kind, 'amount', e.amount)
                    order by e.amount desc, e.kind), '[]')
                    from (select kind, sum(amount) as amount from expense
                        where order_id = o.id and state in ('SUBMITTED', 'APPROVED') group by kind) e) as kinds
            from work_order o where o.id = ?""".formatted(OrderCosts.COLUMNS);

    private final OrderQueries orders;
    private final Reads reads;
    private final AccessPolicy policy;

    CostSheets(OrderQueries orders, Reads reads, AccessPolicy policy) {
        this.orders = orders;
        this.reads = reads;
        this.policy = policy;
    }

    /** @param money whether the reader sees more than hours */
    public record Shown(OrderDetails order, CostSheet sheet, boolean money) {}

    /** The order and its cost; of a contributor's order the own hours only. */
    public Shown show(SignedIn who, OrderId id) {
        OrderDetails order =
                orders.details(List.of(id)).get().stream().findFirst().orElseThrow(NotFound::new);
        policy.require(who, Action.ORDER_SEE, order);
        boolean money = policy.permits(who, Action.COST_SEE, order);
        boolean all = money || policy.permits(who, Action.HOURS_SEE, order);
        if (!all) {
            policy.require(who, Action.HOURS_SEE, new OwnHours(order, who.id().value()));
        }
        UUID own = all ? null : who.id().value();
        CostSheet sheet = reads.row(CostSheet.class, Query.of(SHEET, id.value(), own, own, id.value()))
                .get()
                .orElseThrow(NotFound::new);
        return new Shown(order, sheet, money);
    }

    /** A person's hours on an order, for the policy. */
    private record OwnHours(OrderDetails order, UUID person) implements Guarded {
        @Override
        public UUID guardClient() {
            return order.guardClient();
        }

        @Override
        public UUID guardOwner() {
            return person;
        }
    }
}
