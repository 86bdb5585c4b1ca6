package app.jobbag.weekly.web;

import app.jobbag.ui.lists.ListDefinition;
import java.util.List;

/** Weekly reports, the newest week first. */
final class WeeklyReportList {
    static final ListDefinition LIST = ListDefinition.of(
                    "weeklyReports",
                    "/weekly-reports",
                    "weekly_report r left join client c on c.id = r.client_id left join person p on p.id = r.sent_by",
                    "r.id")
            .ofClient("r.client_id")
            .link("client", "coalesce(c.trading_names[1], c.legal_name)")
            .date("week", "r.week")
            .sortedBy("r.week", "date")
            .status("colour", "r.colour", "weekly.colour.")
            .status(
                    "state",
                    "case when r.late then 'LATE' when r.state <> 'SENT' and r.due_at < now() then 'OVERDUE' else r.state end",
                    "weekly.state.")
            .instant("due", "r.due_at")
            .instant("sent", "r.sent_at")
            .text("sender", "p.name")
            .startsWith("-week")
            .choice(
                    "whose",
                    "case cast(? as text) when 'MINE' then r.client_id in (select t.client_id from team_member t"
                            + " where t.person_id = jobbag_viewer()) else true end",
                    List.of("MINE"))
            .choice(
                    "state",
                    "case cast(? as text) when 'OPEN' then r.state <> 'SENT' when 'OVERDUE' then r.state <> 'SENT' and r.due_at < now()"
                            + " when 'LATE' then r.late else r.state = 'SENT' end",
                    List.of("OPEN", "OVERDUE", "SENT", "LATE"))
            .choice("colour", "r.colour = ?", List.of("GREEN", "AMBER", "RED"))
            .linkedClient("r.client_id");

    private WeeklyReportList() {}
}
