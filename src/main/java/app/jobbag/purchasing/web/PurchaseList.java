package app.jobbag.purchasing.web;

import app.jobbag.purchasing.PurchaseState;
import app.jobbag.ui.lists.ListDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Purchase orders, the newest first. */
final class PurchaseList {
    private static final List<String> STATES =
            Arrays.stream(PurchaseState.values()).map(Enum::name).toList();

    static final ListDefinition LIST = ListDefinition.of(
                    "purchases",
                    "/purchases",
                    "purchase_order p left join work_order o on o.id = p.order_id left join client c on c.id = p.client_id"
                            + " left join supplier s on s.id = p.supplier_id",
                    "p.id")
            .ofClient("p.client_id")
            .link("title", "p.title")
            .text("number", "p.number")
            .status("state", "p.state", "purchasing.state.")
            .text("supplier", "s.name")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .text("order", "o.number || ' ' || o.title")
            .money("net", "p.net", "p.currency")
            .money("billed", "p.billed_net", "p.currency")
            .date("delivery", "p.delivery_date")
            .instant("created", "p.created_at")
            .sortedBy("p.created_at", "timestamptz")
            .onRequest()
            .startsWith("-created")
            .search("p.id = any (array(select jobbag_found('purchaseOrder', ?)))"
                    + " or p.order_id = any (array(select jobbag_found('order', ?)))"
                    + " or p.client_id = any (array(select jobbag_found('client', ?)))")
            .choice(
                    "state",
                    "case ? when 'OPEN' then p.state not in ('CLOSED', 'CANCELLED') else p.state = ? end",
                    states())
            .choice(
                    "late",
                    "? = 'yes' and p.state in ('APPROVED', 'SENT', 'CONFIRMED') and p.delivery_date < current_date",
                    List.of("yes"))
            .choice("mine", "? = 'yes' and p.author_id = jobbag_viewer()", List.of("yes"))
            .linkedClient("p.client_id")
            .linked("order", "p.order_id = cast(? as uuid)", "select title from work_order where id = cast(? as uuid)")
            .linked(
                    "supplier",
                    "p.supplier_id = cast(? as uuid)",
                    "select name from supplier where id = cast(? as uuid)");

    private PurchaseList() {}

    private static List<String> states() {
        List<String> all = new ArrayList<>(List.of("OPEN"));
        all.addAll(STATES);
        return all;
    }
}
