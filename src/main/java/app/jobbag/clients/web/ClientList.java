package app.jobbag.clients.web;

import app.jobbag.clients.ClientStatus;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;

/** The list of clients. */
final class ClientList {
    static final ListDefinition LIST = ListDefinition.of("clients", "/clients", "client c", "c.id")
            .link("name", "c.legal_name")
            .sortedBy("lower(c.legal_name)", "text")
            .text("code", "c.code")
            .sortedBy("c.code", "text")
            .status("status", "c.status", "clients.status.")
            .text("city", "c.city")
            .text("country", "c.country")
            .text(
                    "leadAe",
                    "(select p.name from team_member t join person p on p.id = t.person_id"
                            + " where t.client_id = c.id and t.duty = 'LEAD_AE')")
            .text("currency", "c.currency")
            .instant("created", "c.created_at")
            .sortedBy("c.created_at", "timestamptz")
            .startsWith("name")
            .search("c.id in (select jobbag_found('client', ?))")
            .choice(
                    "status",
                    "c.status = ?",
                    Arrays.stream(ClientStatus.values()).map(Enum::name).toList());

    private ClientList() {}
}
