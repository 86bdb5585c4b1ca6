package app.jobbag.closing.web;

import app.jobbag.ui.lists.ListDefinition;
import java.util.List;

/** The closing cards, the newest first. */
final class ClosingList {
    static final ListDefinition LIST = ListDefinition.of(
                    "closing",
                    "/closing",
                    "closing_card k left join work_order o on o.id = k.order_id left join client c on c.id = k.client_id",
                    "k.id")
            .ofClient("k.client_id")
            .link("order", "o.title")
            .text("number", "o.number")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .status("status", "k.status", "closing.status.")
            .money("estimate", "o.agreed", "o.currency")
            .instant("landed", "k.landed_at")
            .sortedBy("k.landed_at", "timestamptz")
            .instant("closed", "k.closed_at")
            .startsWith("-landed")
            .search("k.order_id = any (array(select jobbag_found('order', ?)))")
            .choice("status", "k.status = ?", List.of("WAITING", "CLOSED"))
            .linkedClient("k.client_id");

    private ClosingList() {}
}
