package app.jobbag.dossier.web;

import app.jobbag.dossier.DocumentKind;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;

/** The register of paper originals, the newest first. */
final class OriginalList {
    static final ListDefinition ALL = ListDefinition.of(
                    "originals",
                    "/originals",
                    "paper_original p left join work_order o on o.id = p.order_id left join client c on c.id = p.client_id",
                    "p.id")
            .ofClient("p.client_id")
            .link("title", "p.title")
            .text("code", "p.code")
            .status("kind", "p.kind", "dossier.kind.")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .text("order", "o.number || ' ' || o.title")
            .text("room", "p.room")
            .text("shelf", "p.shelf")
            .text("box", "p.box")
            .text("lentTo", "p.lent_to")
            .date("due", "p.due_on")
            .instant("registered", "p.registered_at")
            .sortedBy("p.registered_at", "timestamptz")
            .startsWith("-registered")
            .search("p.title ilike '%' || ? || '%'")
            .choice(
                    "where",
                    "case ? when 'LENT' then p.lent_to is not null when 'LATE' then p.due_on < current_date"
                            + " else p.lent_to is null end",
                    List.of("HERE", "LENT", "LATE"))
            .choice(
                    "kind",
                    "p.kind = ?",
                    Arrays.stream(DocumentKind.values()).map(Enum::name).toList())
            .linkedClient("p.client_id")
            .linked("order", "p.order_id = cast(? as uuid)", "select title from work_order where id = cast(? as uuid)");

    static final ListDefinition ASSIGNED = ALL.only(
            "exists (select from order_assignee a where a.order_id = p.order_id and a.person_id = jobbag_viewer())");

    private OriginalList() {}
}
