package app.jobbag.creditnotes.web;

import app.jobbag.ui.lists.ListDefinition;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The list of credit notes. */
@Component
class CreditNoteList {
    private static final int YEARS = 6;

    private final Clock clock;

    CreditNoteList(Clock clock) {
        this.clock = clock;
    }

    ListDefinition all() {
        return ListDefinition.of(
                        "creditnotes",
                        "/credit-notes",
                        "credit_note n join invoice i on i.id = n.invoice_id left join client c on c.id = n.client_id",
                        "n.id")
                .ofClient("n.client_id")
                .link("number", "n.number")
                .text("client", "coalesce(c.trading_names[1], c.legal_name)")
                .text("invoice", "i.number")
                .date("issued", "n.issued_on")
                .sortedBy("n.issued_on", "date")
                .money("total", "n.total", "n.currency")
                .text("reason", "n.reason")
                .startsWith("-issued")
                .search("(n.number = upper(?) or n.invoice_id = any (array(select jobbag_found('invoice', ?)))"
                        + " or n.client_id = any (array(select jobbag_found('client', ?))))")
                .choice(
                        "extent",
                        "case when i.credited >= i.payable then 'WHOLE' else 'PART' end = ?",
                        List.of("WHOLE", "PART"))
                .choice(
                        "currency",
                        "case when n.currency = n.base_currency then 'OWN' else 'FOREIGN' end = ?",
                        List.of("OWN", "FOREIGN"))
                .choice("year", "n.series_year = cast(? as integer)", years())
                .linkedClient("n.client_id");
    }

    /** The newest year that has begun anywhere, and those before it. */
    private List<String> years() {
        int newest = clock.instant().atOffset(ZoneOffset.ofHours(14)).getYear();
        return IntStream.range(0, YEARS)
                .mapToObj(ago -> String.valueOf(newest - ago))
                .toList();
    }
}
