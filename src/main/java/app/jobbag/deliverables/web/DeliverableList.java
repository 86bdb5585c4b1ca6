package app.jobbag.deliverables.web;

import app.jobbag.deliverables.DeliverableState;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The list of deliverables: all that a person may see, or those that wait for the person's own signature. */
@Component
class DeliverableList {
    private static final String FROM = """
            deliverable d
            left join client c on c.id = d.client_id
            left join work_order o on o.client_id = d.client_id and o.id = d.order_id
            left join lateral (select v.number, v.request_id, v.uploaded_at from deliverable_version v
                where v.client_id = d.client_id and v.deliverable_id = d.id order by v.number desc limit 1) v on true
            left join signature_request r on r.client_id = d.client_id and r.id = v.request_id and r.state = 'OPEN'
            left join signature_signer s on s.client_id = r.client_id and s.request_id = r.id and s.position = r.turn""";
    private static final String TIED =
            "exists (select from order_assignee a where a.order_id = d.order_id and a.person_id = jobbag_viewer())"
                    + " or exists (select from deliverable_step t where t.deliverable_id = d.id"
                    + " and t.person_id = any(jobbag_signs_for(jobbag_viewer(), now())))";
    /** The person's own step, or that of somebody away; see {@code RequestDetails.turnOf}. */
    private static final String MINE = "? = 'mine' and s.person_id = any(jobbag_signs_for(jobbag_viewer(), now()))"
            + " and (s.person_id = jobbag_viewer() or not exists (select from signature_signer o"
            + " where o.client_id = s.client_id and o.request_id = s.request_id"
            + " and jobbag_viewer() in (o.person_id, o.deputy_id)))";

    private static final ListDefinition ALL = ListDefinition.of("deliverables", "/deliverables", FROM, "d.id")
            .ofClient("d.client_id")
            .link("title", "d.title")
            .sortedBy("d.title_order", "text")
            .text("order", "coalesce(o.number || ' ', '') || o.title")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .status("state", "case when s.paper_at is null then d.state else 'ON_PAPER' end", "deliverables.state.")
            .number("version", "v.number")
            .text("waitingFor", "s.name")
            .instant("since", "s.asked_at")
            .instant("created", "d.created_at")
            .sortedBy("d.created_at", "timestamptz")
            .startsWith("-created")
            .search("d.id = any (array(select jobbag_found('deliverable', ?)))"
                    + " or d.order_id = any (array(select jobbag_found('order', ?)))")
            .choice("waiting", MINE, List.of("mine"))
            .choice(
                    "state",
                    "d.state = ?",
                    Arrays.stream(DeliverableState.values()).map(Enum::name).toList())
            .linkedClient("d.client_id")
            .linked(
                    "order",
                    "d.order_id = cast(? as uuid)",
                    "select coalesce(number, title) from work_order where id = cast(? as uuid)");
    private static final ListDefinition OWN = ALL.only(TIED);

    private final AccessPolicy policy;

    DeliverableList(AccessPolicy policy) {
        this.policy = policy;
    }

    ListDefinition of(SignedIn who) {
        return policy.onlyTied(who, Action.DELIVERABLE_SEE) ? OWN : ALL;
    }
}
