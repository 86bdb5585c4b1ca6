package app.jobbag.estimates.web;

import app.jobbag.estimates.EstimateState;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;

/** Estimates of all clients that the person sees, the newest first. */
final class EstimateList {
    static final ListDefinition ALL = ListDefinition.of(
                    "estimates",
                    "/estimates",
                    "estimate e left join client c on c.id = e.client_id left join project j on j.id = e.project_id"
                            + " left join person p on p.id = e.author_id",
                    "e.id")
            .ofClient("e.client_id")
            .link("title", "e.title")
            .text("number", "e.number")
            .status("state", "e.state", "estimates.state.")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .text("project", "j.code || ' ' || j.name")
            .money("net", "e.net", "e.currency")
            .money("total", "e.total", "e.currency")
            .text("author", "p.name")
            .date("datedOn", "e.dated_on")
            .instant("created", "e.created_at")
            .sortedBy("e.created_at", "timestamptz")
            .startsWith("-created")
            .search("(e.id = any (array(select jobbag_found('estimate', ?)))"
                    + " or e.client_id = any (array(select jobbag_found('client', ?))))")
            .choice(
                    "state",
                    "e.state = ?",
                    Arrays.stream(EstimateState.values()).map(Enum::name).toList())
            .choice("whose", "? = 'MINE' and e.author_id = jobbag_viewer()", List.of("MINE"))
            .linkedClient("e.client_id")
            .linked(
                    "project",
                    "e.project_id = cast(? as uuid)",
                    "select code || ' ' || name from project where id = cast(? as uuid)");

    private EstimateList() {}
}
