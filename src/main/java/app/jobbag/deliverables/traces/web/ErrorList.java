package app.jobbag.deliverables.traces.web;

import app.jobbag.ui.lists.ListDefinition;
import java.util.List;

/** All errors that the reader may see, the newest first; nobody's name stands in it. */
final class ErrorList {
    /** A year (2026) or a month (2026-11), as text, made the first day of it. */
    private static final String FROM = "cast(rpad(cast(? as text), 10, '-01-01') as date)";

    private static final String LANGUAGE = "(select left(p.locale, 2) from person p where p.id = jobbag_viewer())";

    static final ListDefinition LIST = ListDefinition.of(
                    "errors",
                    "/errors",
                    "traced_error e left join client c on c.id = e.client_id"
                            + " left join work_order o on o.client_id = e.client_id and o.id = e.order_id"
                            + " left join deliverable d on d.client_id = e.client_id and d.id = e.deliverable_id"
                            + " left join error_cause k on k.key = e.cause",
                    "e.id")
            .ofClient("e.client_id")
            .link("what", "left(e.what, 80)")
            .date("found", "e.found_on")
            .sortedBy("e.found_on", "date")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .text("order", "coalesce(o.number || ' ', '') || o.title")
            .text("deliverable", "d.title || ' v' || e.version_number")
            .status("foundBy", "e.found_by", "errors.foundBy.")
            .status("came", "e.came_kind", "errors.came.")
            .text("step", "e.came_step")
            .text("cause", "case " + LANGUAGE + " when 'es' then k.es when 'zh' then k.zh else k.en end")
            .text("remedy", "e.remedy")
            .status("state", "e.state", "errors.state.")
            .startsWith("-found")
            .search("e.order_id = any (array(select jobbag_found('order', ?)))"
                    + " or e.client_id = any (array(select jobbag_found('client', ?)))")
            .choice("state", "e.state = ?", List.of("OPEN", "TRACED"))
            .choice("foundBy", "e.found_by = ?", List.of("CLIENT", "US"))
            .choice(
                    "period",
                    "e.found_on >= " + FROM + " and e.found_on < " + FROM
                            + " + case length(?) when 4 then interval '1 year' else interval '1 month' end",
                    List.of())
            .linked("cause", "e.cause = ?")
            .linked("step", "case when e.came_kind = 'STEP' then e.came_step else e.came_kind end = ?")
            .linked(
                    "type",
                    "o.brief_version_id in (select b.id from brief_template_version b join brief_template t"
                            + " on t.id = b.template_id where t.key = ?)")
            .linkedClient("e.client_id");

    private ErrorList() {}
}
