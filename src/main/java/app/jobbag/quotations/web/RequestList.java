package app.jobbag.quotations.web;

import app.jobbag.quotations.RequestState;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;

/** Requests for quotation, the newest first. */
final class RequestList {
    static final ListDefinition LIST = ListDefinition.of(
                    "quote-requests",
                    "/quote-requests",
                    "quote_request r left join client c on c.id = r.client_id left join estimate e on e.id = r.estimate_id"
                            + " left join work_order o on o.id = r.order_id",
                    "r.id")
            .ofClient("r.client_id")
            .link("title", "r.title")
            .text("number", "r.number")
            .status("state", "r.state", "quotations.state.")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .text("origin", "concat_ws(' ', e.number, e.title, o.number, o.title)")
            .text("answers", """
                    (select count(*) filter (where q.state = 'QUOTED') || ' / ' || count(*) from quote q
                    where q.client_id = r.client_id and q.request_id = r.id)""")
            .instant("created", "r.created_at")
            .sortedBy("r.created_at", "timestamptz")
            .onRequest()
            .startsWith("-created")
            .search("r.id = any (array(select jobbag_found('quoteRequest', ?)))"
                    + " or r.client_id = any (array(select jobbag_found('client', ?)))")
            .choice(
                    "state",
                    "r.state = ?",
                    Arrays.stream(RequestState.values()).map(Enum::name).toList())
            .choice("mine", "? = 'yes' and r.author_id = jobbag_viewer()", List.of("yes"))
            .linkedClient("r.client_id")
            .linked("order", "r.order_id = cast(? as uuid)", "select title from work_order where id = cast(? as uuid)")
            .linked(
                    "estimate",
                    "r.estimate_id = cast(? as uuid)",
                    "select title from estimate where id = cast(? as uuid)");

    private RequestList() {}
}
