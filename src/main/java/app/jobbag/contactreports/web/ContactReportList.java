package app.jobbag.contactreports.web;

import app.jobbag.contactreports.ContactKind;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;

/** The list of contacts with clients, each by its newest version. */
final class ContactReportList {
    static final ListDefinition LIST = ListDefinition.of(
                    "contactReports",
                    "/contact-reports",
                    "contact_report r left join client c on c.id = r.client_id left join person p on p.id = r.written_by",
                    "r.id")
            .ofClient("r.client_id")
            .link("summary", "coalesce(nullif(r.summary, ''), nullif(r.why, ''))", "contactreports.unnamed")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .instant("when", "r.happened_at")
            .sortedBy("r.happened_at", "timestamptz")
            .status("kind", "r.kind", "contactreports.kind.")
            .status("outcome", "r.outcome", "contactreports.outcome.")
            .status("state", "r.state", "contactreports.status.")
            .text("number", "r.number")
            .text("writer", "p.name")
            .startsWith("-when")
            .search("r.id = any (array(select jobbag_found('contactReport', ?)))"
                    + " or r.client_id = any (array(select jobbag_found('client', ?)))")
            .choice(
                    "whose",
                    "case ? when 'MINE' then r.written_by = jobbag_viewer() else r.client_id in (select t.client_id"
                            + " from team_member t where t.person_id = jobbag_viewer()) end",
                    List.of("MINE", "MY_CLIENTS"))
            .choice(
                    "kind",
                    "r.kind = ?",
                    Arrays.stream(ContactKind.values()).map(Enum::name).toList())
            .choice(
                    "state",
                    "case cast(? as text) when 'LATE' then r.state = 'DRAFT' and r.report_due_at < now()"
                            + " else r.state = cast(? as text) end",
                    List.of("DRAFT", "LATE", "FINISHED", "LOGGED", "DISCARDED"))
            .linkedClient("r.client_id")
            .linked(
                    "order",
                    "exists (select from contact_report_line l where l.report_id = r.id and l.order_id = cast(? as uuid))")
            .only("r.newest");

    private ContactReportList() {}
}
