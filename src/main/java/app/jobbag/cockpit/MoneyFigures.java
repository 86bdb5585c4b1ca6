package app.jobbag.cockpit;

import app.jobbag.cockpit.FigureReading.Told;
import app.jobbag.cockpit.WeekFigure.Behind;
import app.jobbag.cockpit.WeekFigure.Unit;
import app.jobbag.staff.Action;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What clients owe at the end of a week, and what the orders that were settled in it leave over their cost, each in its
 * currency. A settled order earns what was agreed: it is invoiced only afterwards (FIN-2).
 */
@Component
@Order(300)
class MoneyFigures extends ToldFigures {
    /** What was open of an invoice then: less the payments received and the credit notes issued until that day. */
    private static final String OPEN = """
        select w.monday, '', lead.person, i.currency, sum(i.payable - coalesce(p.paid, 0) - coalesce(n.credited, 0))
        from w cross join lead join invoice i on i.client_id = :client and i.status <> 'DRAFT' and i.issued_on <= w.day %s
        left join lateral (select sum(p.amount) as paid from payment p
            where p.invoice_id = i.id and p.received_on <= w.day) p on true
        left join lateral (select sum(n.payable) as credited from credit_note n
            where n.invoice_id = i.id and n.issued_on <= w.day) n on true
        group by w.monday, lead.person, i.currency\
        """;

    private static final List<Told> ALL = List.of(
            new Told(
                    new WeekFigure(
                            "receivables",
                            Unit.MONEY,
                            Action.FIGURES_SEE,
                            new Behind("/receivables", Action.INVOICE_SEE),
                            true),
                    OPEN.formatted("")),
            new Told(
                    new WeekFigure(
                            "overdue",
                            Unit.MONEY,
                            Action.FIGURES_SEE,
                            new Behind("/invoices?overdue=yes", Action.INVOICE_SEE),
                            true),
                    OPEN.formatted("and i.due_on < w.day")),
            new Told(
                    new WeekFigure(
                            "margin",
                            Unit.MONEY,
                            Action.FIGURES_MARGIN,
                            new Behind("/costs?status=CLOSED", Action.COST_SEE),
                            false),
                    """
                    select w.monday, '', lead.person, s.currency, sum(coalesce(s.estimate, s.invoiced) - s.cost)
                    from w cross join lead join settlement s on s.client_id = :client
                        and s.settled_at >= w.monday::timestamptz - interval '1 day' and s.settled_at < w.moment
                        and jobbag_agency_day(s.settled_at) >= w.monday
                    group by w.monday, lead.person, s.currency\
                    """));

    MoneyFigures(FigureReading reading) {
        super(reading, ALL);
    }
}
