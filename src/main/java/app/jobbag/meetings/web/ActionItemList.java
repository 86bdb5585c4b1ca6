package app.jobbag.meetings.web;

import app.jobbag.ui.lists.ListDefinition;
import java.util.List;

/** The list of action items over all meetings. */
final class ActionItemList {
    private static final String PUT_OFF =
            "exists (select from action_postponement o" + " where o.item_id = a.id and o.until > current_date)";
    private static final String STATE = "case when a.state <> 'OPEN' then a.state when " + PUT_OFF
            + " then 'PUT_OFF' when a.due < current_date then 'OVERDUE' else 'OPEN' end";

    static final ListDefinition LIST = ListDefinition.of(
                    "actionItems",
                    "/action-items",
                    "action_item a left join client c on c.id = a.client_id"
                            + " left join person p on p.id = a.person_id left join contact k on k.id = a.contact_id",
                    "a.id")
            .ofClient("a.client_id")
            .link("step", "a.step")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .text("owner", "coalesce(p.name, k.name)")
            .date("due", "a.due")
            .sortedBy("a.due", "date")
            .status("state", STATE, "meetings.action.status.")
            .text("minutes", "a.minutes_number")
            .text("order", "a.order_number")
            .startsWith("due")
            .search("a.id = any (array(select jobbag_found('actionItem', ?)))"
                    + " or a.client_id = any (array(select jobbag_found('client', ?)))")
            .choice(
                    "whose",
                    "case ? when 'MINE' then a.person_id = jobbag_viewer()"
                            + " when 'MY_CLIENTS' then a.client_id in (select t.client_id from team_member t"
                            + " where t.person_id = jobbag_viewer()) else a.contact_id is not null end",
                    List.of("MINE", "MY_CLIENTS", "THEIRS"))
            .choice(
                    "state",
                    "case ? when 'OPEN' then a.state = 'OPEN' and not " + PUT_OFF
                            + " when 'OVERDUE' then a.state = 'OPEN' and a.due < current_date and not " + PUT_OFF
                            + " when 'PUT_OFF' then a.state = 'OPEN' and " + PUT_OFF
                            + " when 'DONE' then a.state = 'DONE' else a.state = 'DROPPED' end",
                    List.of("OPEN", "OVERDUE", "PUT_OFF", "DONE", "DROPPED"))
            .linkedClient("a.client_id");

    private ActionItemList() {}
}
