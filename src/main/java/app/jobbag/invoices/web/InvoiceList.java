package app.jobbag.invoices.web;

import app.jobbag.invoices.InvoiceStatus;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.ui.lists.ListDefinition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The list of invoices. Overdue and the years on offer follow from the agency's day. */
@Component
class InvoiceList {
    private static final int YEARS = 6;

    private final AgencyBook agency;

    InvoiceList(AgencyBook agency) {
        this.agency = agency;
    }

    ListDefinition all() {
        LocalDate today = agency.today();
        List<String> years = IntStream.range(0, YEARS)
                .mapToObj(ago -> String.valueOf(today.getYear() - ago))
                .toList();
        return ListDefinition.of("invoices", "/invoices", "invoice i join client c on c.id = i.client_id", "i.id")
                .link("number", "coalesce(i.number, '–')")
                .text("client", "coalesce(c.trading_names[1], c.legal_name)")
                .status("status", status(today), "invoices.status.")
                .date("listed", "i.listed_on")
                .sortedBy("i.listed_on", "date")
                .date("due", "i.due_on")
                .sortedBy("coalesce(i.due_on, date '9999-12-31')", "date")
                .money("total", "i.total", "i.currency")
                .sortedBy("i.total", "numeric")
                .money("open", "i.total - i.paid", "i.currency")
                .text("reference", "i.buyer_reference")
                .startsWith("-listed")
                .search("i.id in (select jobbag_found('invoice', ?))")
                .choice(
                        "status",
                        "i.status = ?",
                        Arrays.stream(InvoiceStatus.values()).map(Enum::name).toList())
                .choice(
                        "overdue",
                        "? = 'yes' and i.status in ('ISSUED', 'PARTLY_PAID') and i.due_on < " + literal(today),
                        List.of("yes"))
                .choice("year", "i.series_year = cast(? as integer)", years)
                .linked("client", "i.client_id = cast(? as uuid)");
    }

    private static String status(LocalDate today) {
        return "case when i.status in ('ISSUED', 'PARTLY_PAID') and i.due_on < " + literal(today)
                + " then 'OVERDUE' else i.status end";
    }

    private static String literal(LocalDate day) {
        return "date '" + day + "'";
    }
}
