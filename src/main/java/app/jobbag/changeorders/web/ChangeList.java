package app.jobbag.changeorders.web;

import app.jobbag.changeorders.ChangeState;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The change orders of the orders that a person may see, the newest first. */
@Component
class ChangeList {
    private static final String WAITING = "ch.state in ('SUBMITTED', 'WITH_CLIENT')";
    private static final String MINE = "exists (select from order_assignee a where a.client_id = ch.client_id"
            + " and a.order_id = ch.order_id and a.person_id = jobbag_viewer())";

    /** Whose name has these letters, with accents or without. */
    private static final String NAMED = "position(lower(unaccent(cast(? as text))) in lower(unaccent(w.name))) > 0";

    private static final ListDefinition ALL = ListDefinition.of(
                    "changeorders",
                    "/change-orders",
                    "change_order ch left join work_order o on o.id = ch.order_id"
                            + " left join client c on c.id = ch.client_id left join person p on p.id = ch.author_id",
                    "ch.id")
            .ofClient("ch.client_id")
            .link("why", "case when length(ch.why) > 160 then left(ch.why, 159) || '…' else ch.why end")
            .text("number", "ch.number")
            .status("state", "ch.state", "changeorders.state.")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .text("order", "coalesce(o.number || ' ', '') || o.title")
            .text("author", "p.name")
            .money("money", "ch.money", "ch.currency")
            .number("days", "nullif(ch.days, 0)")
            .number("waiting", "case when " + WAITING + " then extract(day from now() - ch.submitted_at) end")
            .instant("created", "ch.created_at")
            .sortedBy("ch.created_at", "timestamptz")
            .startsWith("-created")
            .search("(ch.order_id = any (array(select jobbag_found('order', ?)))"
                    + " or ch.client_id = any (array(select jobbag_found('client', ?))))")
            .choice(
                    "state",
                    "case cast(? as text) when 'WAITING' then " + WAITING + " else ch.state = cast(? as text) end",
                    Stream.concat(
                                    Stream.of("WAITING"),
                                    Arrays.stream(ChangeState.values()).map(Enum::name))
                            .toList())
            .choice("mine", "? = 'yes' and ch.author_id = jobbag_viewer()", List.of("yes"))
            .choice(
                    "who",
                    "(ch.author_id = any (array(select w.id from person w where " + NAMED + "))"
                            + " or exists (select from contact w where w.client_id = ch.client_id and w.id = ch.asked_by and "
                            + NAMED + "))",
                    List.of())
            .linkedClient("ch.client_id")
            .linked(
                    "order",
                    "ch.order_id = cast(? as uuid)",
                    "select coalesce(number, title) from work_order where id = cast(? as uuid)");
    private static final ListDefinition ASSIGNED = ALL.only(MINE);

    private final AccessPolicy policy;

    ChangeList(AccessPolicy policy) {
        this.policy = policy;
    }

    ListDefinition all(SignedIn who) {
        return policy.onlyTied(who, Action.ORDER_SEE) ? ASSIGNED : ALL;
    }
}
