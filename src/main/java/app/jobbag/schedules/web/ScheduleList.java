package app.jobbag.schedules.web;

import app.jobbag.schedules.ScheduleState;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;

/** Schedules of all clients that the person sees, the newest first. */
final class ScheduleList {
    static final ListDefinition ALL = ListDefinition.of(
                    "schedules",
                    "/schedules",
                    "schedule s left join client c on c.id = s.client_id left join project j on j.id = s.project_id"
                            + " left join person p on p.id = s.ae_id",
                    "s.id")
            .ofClient("s.client_id")
            .link("title", "s.title")
            .text("number", "s.number")
            .status("state", "s.state", "schedules.state.")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .text("project", "j.code || ' ' || j.name")
            .text("ae", "p.name")
            .date("startsOn", "s.starts_on")
            .date("endsOn", "cast(s.ends_at as date)")
            .number("lost", "s.lost_agency + s.lost_client + s.lost_supplier")
            .instant("created", "s.created_at")
            .sortedBy("s.created_at", "timestamptz")
            .startsWith("-created")
            .search("(s.id = any (array(select jobbag_found('schedule', ?)))"
                    + " or s.client_id = any (array(select jobbag_found('client', ?))))")
            .choice(
                    "state",
                    "s.state = ?",
                    Arrays.stream(ScheduleState.values()).map(Enum::name).toList())
            .choice("whose", "? = 'MINE' and s.ae_id = jobbag_viewer()", List.of("MINE"))
            .linkedClient("s.client_id")
            .linked(
                    "project",
                    "s.project_id = cast(? as uuid)",
                    "select code || ' ' || name from project where id = cast(? as uuid)");

    private ScheduleList() {}
}
