package app.jobbag.proposals.web;

import app.jobbag.proposals.Cause;
import app.jobbag.proposals.Pipeline;
import app.jobbag.proposals.ProposalState;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;

/** The pipeline: proposals of all clients that the person sees, by stage and value, the newest first. */
final class ProposalList {
    static final ListDefinition ALL = ListDefinition.of(
                    "proposals",
                    "/proposals",
                    "proposal p left join client c on c.id = p.client_id left join project j on j.id = p.project_id"
                            + " left join person a on a.id = p.author_id left join estimate e on e.id = p.estimate_id"
                            + " left join proposal_version v on v.id = p.current_id left join meeting m on m.id = p.meeting_id",
                    "p.id")
            .ofClient("p.client_id")
            .link("title", "p.title")
            .text("number", "p.number")
            .status("state", "p.state", "proposals.state.")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .text("project", "j.code || ' ' || j.name")
            .money("value", Pipeline.VALUE, "p.currency")
            .instant("presentation", "coalesce(p.presented_at, m.starts_at)")
            .text("author", "a.name")
            .instant("created", "p.created_at")
            .sortedBy("p.created_at", "timestamptz")
            .startsWith("-created")
            .search("(p.id = any (array(select jobbag_found('proposal', ?)))"
                    + " or p.client_id = any (array(select jobbag_found('client', ?))))")
            .choice(
                    "state",
                    "p.state = ?",
                    Arrays.stream(ProposalState.values()).map(Enum::name).toList())
            .choice("whose", "? = 'MINE' and p.author_id = jobbag_viewer()", List.of("MINE"))
            .choice("review", "? = 'OPEN' and p.presented_at is not null and p.reviewed_at is null", List.of("OPEN"))
            .choice(
                    "cause",
                    "p.cause = ?",
                    Arrays.stream(Cause.values()).map(Enum::name).toList())
            .linkedClient("p.client_id")
            .linked("author", "p.author_id = cast(? as uuid)", "select name from person where id = cast(? as uuid)")
            .linked(
                    "project",
                    "p.project_id = cast(? as uuid)",
                    "select code || ' ' || name from project where id = cast(? as uuid)");

    private ProposalList() {}
}
