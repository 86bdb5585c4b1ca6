package app.jobbag.costs.web;

import app.jobbag.ui.lists.ListDefinition;
import java.util.List;

/** Orders with a finance number, their cost and margin from the one view. */
final class CostList {
    static final ListDefinition LIST = ListDefinition.of(
                    "costs",
                    "/costs",
                    "work_order o left join order_cost k on k.order_id = o.id left join client c on c.id = o.client_id",
                    "o.id")
            .ofClient("o.client_id")
            .link("title", "o.title")
            .sortedBy("o.title_order", "text")
            .text("number", "o.number")
            .sortedBy("case when o.number is null then '' else o.number end", "text")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .status("status", "o.status", "workorders.status.")
            .money("estimate", "o.agreed", "o.currency")
            .money("total", "k.total", "o.currency")
            .money("forecast", "k.forecast", "o.currency")
            .money("invoiced", "k.invoiced", "o.currency")
            .money("margin", "k.margin", "o.currency")
            .number("percent", "case when k.invoiced > 0 then round(k.margin * 100 / k.invoiced, 1) end")
            .number("hours", "k.hours")
            .onRequest()
            .number("unpriced", "nullif(k.unpriced_hours, 0)")
            .onRequest()
            .money("planned", "k.planned", "o.currency")
            .onRequest()
            .number("plannedHours", "nullif(k.planned_hours, 0)")
            .onRequest()
            .money("time", "k.time_cost", "o.currency")
            .onRequest()
            .money("expenses", "k.expenses", "o.currency")
            .onRequest()
            .money("bills", "k.bills", "o.currency")
            .onRequest()
            .money("committed", "k.committed", "o.currency")
            .onRequest()
            .instant("created", "o.created_at")
            .onRequest()
            .sortedBy("o.created_at", "timestamptz")
            .startsWith("-created")
            .search("(o.id = any (array(select jobbag_found('order', ?)))"
                    + " or o.client_id = any (array(select jobbag_found('client', ?))))")
            .choice("status", "o.status = ?", List.of("ISSUED", "IN_PROGRESS", "ON_HOLD", "DELIVERED", "CLOSED"))
            .choice(
                    "plan",
                    "case ? when 'OVER' then k.total > o.agreed when 'WITHOUT' then o.agreed is null"
                            + " else k.unpriced_hours > 0 end",
                    List.of("OVER", "WITHOUT", "UNPRICED"))
            .linkedClient("o.client_id")
            .linked(
                    "project",
                    "o.project_id = cast(? as uuid)",
                    "select code || ' ' || name from project where id = cast(? as uuid)")
            .only("o.number is not null");

    private CostList() {}
}
