package app.jobbag.purchasing.web;

import app.jobbag.purchasing.BillState;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;

/** Bills of suppliers, the newest first. */
final class BillList {
    static final ListDefinition LIST = ListDefinition.of(
                    "supplier-bills",
                    "/supplier-bills",
                    "supplier_bill b left join work_order o on o.id = b.order_id left join client c on c.id = b.client_id"
                            + " left join supplier s on s.id = b.supplier_id left join purchase_order p on p.id = b.purchase_id",
                    "b.id")
            .ofClient("b.client_id")
            .link("number", "b.number")
            .status("state", "b.state", "purchasing.bill.state.")
            .text("supplier", "s.name")
            .text("purchase", "p.number")
            .text("order", "o.number || ' ' || o.title")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .date("billedOn", "b.billed_on")
            .sortedBy("b.billed_on", "date")
            .date("dueOn", "b.due_on")
            .money("net", "b.net", "b.currency")
            .money("tax", "b.tax", "b.currency")
            .money("cost", "b.amount", "o.currency")
            .onRequest()
            .startsWith("-billedOn")
            .search("b.id = any (array(select jobbag_found('supplierBill', ?)))"
                    + " or b.order_id = any (array(select jobbag_found('order', ?)))")
            .choice(
                    "state",
                    "b.state = ?",
                    Arrays.stream(BillState.values()).map(Enum::name).toList())
            .choice("due", "? = 'yes' and b.state = 'BOOKED' and b.due_on < current_date", List.of("yes"))
            .linkedClient("b.client_id")
            .linked("order", "b.order_id = cast(? as uuid)", "select title from work_order where id = cast(? as uuid)")
            .linked(
                    "supplier",
                    "b.supplier_id = cast(? as uuid)",
                    "select name from supplier where id = cast(? as uuid)");

    private BillList() {}
}
