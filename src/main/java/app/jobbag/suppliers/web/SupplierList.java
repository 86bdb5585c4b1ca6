package app.jobbag.suppliers.web;

import app.jobbag.suppliers.Trade;
import app.jobbag.ui.lists.ListDefinition;
import java.util.Arrays;
import java.util.List;

/** The list of suppliers. */
final class SupplierList {
    static final ListDefinition LIST = ListDefinition.of("suppliers", "/suppliers", "supplier s", "s.id")
            .link("name", "s.name")
            .sortedBy("s.name_order", "text")
            .status("trade", "s.trades[1]", "suppliers.trade.")
            .status("state", "case when s.archived_at is null then 'ACTIVE' else 'ARCHIVED' end", "suppliers.state.")
            .number(
                    "score",
                    "round((s.quality_sum + s.punctuality_sum + s.price_sum)::numeric / nullif(s.ratings * 3, 0), 1)")
            .number("ratings", "nullif(s.ratings, 0)")
            .text("city", "s.city")
            .text("country", "s.country")
            .text("email", "s.email")
            .text("taxId", "s.tax_id")
            .onRequest()
            .text("currency", "s.currency")
            .onRequest()
            .instant("created", "s.created_at")
            .sortedBy("s.created_at", "timestamptz")
            .onRequest()
            .startsWith("name")
            .search("position(jobbag_plain(?) in jobbag_plain(concat_ws(' ', s.name, s.tax_id, s.email, s.city))) > 0")
            .choice(
                    "trade",
                    "? = any (s.trades)",
                    Arrays.stream(Trade.values()).map(Enum::name).toList())
            .choice(
                    "score",
                    "s.ratings > 0 and s.quality_sum + s.punctuality_sum + s.price_sum >= 3 * s.ratings * ?::int",
                    List.of("4", "3"))
            .choice("state", "(s.archived_at is null) = (? = 'ACTIVE')", List.of("ACTIVE", "ARCHIVED"));

    private SupplierList() {}
}
