package app.jobbag.workorders.web;

import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.lists.ListDefinition;
import app.jobbag.workorders.OrderStatus;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The list of orders that a person may see; those that wait for the person's decision are one of its filters. */
@Component
class OrderList {
    private static final String MINE =
            "exists (select from order_assignee a where a.order_id = o.id and a.person_id = jobbag_viewer())";
    /** Whoever sees all clients decides in all disciplines. */
    private static final String OWN_DISCIPLINE = "(select jobbag_sees_all()) or o.discipline in"
            + " (select d.discipline from person_discipline d where d.person_id = jobbag_viewer())";

    private static final ListDefinition ALL = ListDefinition.of(
                    "workorders", "/workorders", "work_order o left join client c on c.id = o.client_id", "o.id")
            .ofClient("o.client_id")
            .link("title", "o.title")
            .sortedBy("o.title_order", "text")
            .text("number", "o.number")
            .sortedBy("case when o.number is null then '' else o.number end", "text")
            .status("status", "o.status", "workorders.status.")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .text(
                    "people",
                    "(select string_agg(p.name, ', ' order by p.name) from order_assignee a"
                            + " join person p on p.id = a.person_id where a.order_id = o.id)")
            .date("deliveryDate", "o.due_on")
            .sortedBy("case when o.due_on is null then 'infinity' else o.due_on end", "date")
            .instant("created", "o.created_at")
            .sortedBy("o.created_at", "timestamptz")
            .startsWith("-created")
            .search("(o.id = any (array(select jobbag_found('order', ?)))"
                    + " or o.client_id = any (array(select jobbag_found('client', ?))))")
            .choice("status", "o.status = ?", names(OrderStatus.values()))
            .choice("discipline", "o.discipline = ?", names(Discipline.values()))
            .choice("mine", "? = 'yes' and (" + MINE + " or o.author_id = jobbag_viewer())", List.of("yes"))
            .linked("queue", "? = 'yes' and o.status = 'SUBMITTED' and (" + OWN_DISCIPLINE + ")")
            .linked("running", "? = 'yes' and o.status in ('ISSUED', 'IN_PROGRESS')")
            .linkedClient("o.client_id")
            .linked(
                    "project",
                    "o.project_id = cast(? as uuid)",
                    "select code || ' ' || name from project where id = cast(? as uuid)");
    private static final ListDefinition ASSIGNED = ALL.only(MINE);

    private final AccessPolicy policy;

    OrderList(AccessPolicy policy) {
        this.policy = policy;
    }

    ListDefinition all(SignedIn who) {
        return policy.onlyTied(who, Action.ORDER_SEE) ? ASSIGNED : ALL;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
