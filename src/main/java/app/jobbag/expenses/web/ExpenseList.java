package app.jobbag.expenses.web;

import app.jobbag.expenses.ExpenseKind;
import app.jobbag.expenses.ExpenseState;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;

/** Expenses, the newest first, with what they cost and how they were paid. */
final class ExpenseList {
    /** A year (2026) or a month (2026-11), as text, made the first day of it. */
    private static final String FROM = "cast(rpad(cast(? as text), 10, '-01-01') as date)";

    static final ListDefinition ALL = ListDefinition.of(
                    "expenses",
                    "/expenses",
                    "expense e left join work_order o on o.id = e.order_id left join client c on c.id = e.client_id"
                            + " left join person p on p.id = e.person_id",
                    "e.id")
            .ofClient("e.client_id")
            .link("what", "e.note")
            .text("order", "o.number || ' ' || o.title")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .text("person", "p.name")
            .date("spentOn", "e.spent_on")
            .sortedBy("e.spent_on", "date")
            .status("kind", "e.kind", "expenses.kind.")
            .status("state", "e.state", "expenses.status.")
            .money("amount", "e.amount", "e.currency")
            .money("paid", "e.paid", "e.paid_currency")
            .money("tax", "e.tax", "e.paid_currency")
            .status("payer", "e.payer", "expenses.payer.")
            .status(
                    "receipt",
                    "case when exists (select from expense_receipt r where r.expense_id = e.id) then 'THERE' else 'MISSING' end",
                    "expenses.receipt.")
            .startsWith("-spentOn")
            .search("e.order_id = any (array(select jobbag_found('order', ?)))"
                    + " or e.client_id = any (array(select jobbag_found('client', ?)))")
            .choice(
                    "period",
                    "e.spent_on >= " + FROM + " and e.spent_on < " + FROM
                            + " + case length(?) when 4 then interval '1 year' else interval '1 month' end",
                    List.of())
            .choice("state", "e.state = ?", names(ExpenseState.values()))
            .choice("kind", "e.kind = ?", names(ExpenseKind.values()))
            .choice("payer", "e.payer = ?", List.of("PERSON", "COMPANY"))
            .choice("whose", "? = 'MINE' and e.person_id = jobbag_viewer()", List.of("MINE"))
            .linkedClient("e.client_id")
            .linked("order", "e.order_id = cast(? as uuid)", "select title from work_order where id = cast(? as uuid)");

    static final ListDefinition OWN = ALL.only("e.person_id = jobbag_viewer()");

    private ExpenseList() {}

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
