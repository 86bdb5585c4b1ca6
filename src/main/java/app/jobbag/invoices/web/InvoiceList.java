package app.jobbag.invoices.web;

import app.jobbag.invoices.InvoiceStatus;
import app.jobbag.ui.lists.ListDefinition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The list of invoices. What is overdue follows from the agency's day, asked within the list's one statement. */
@Component
class InvoiceList {
    private static final int YEARS = 6;
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    private final Clock clock;

    InvoiceList(Clock clock) {
        this.clock = clock;
    }

    ListDefinition all() {
        Instant now = clock.instant();
        String today = day(now);
        return ListDefinition.of("invoices", "/invoices", "invoice i left join client c on c.id = i.client_id", "i.id")
                .ofClient("i.client_id")
                .link("number", "i.number", "invoices.show.draft")
                .text("client", "coalesce(c.trading_names[1], c.legal_name)")
                .status("status", status(today), "invoices.status.")
                .date("listed", "i.listed_on")
                .sortedBy("i.listed_on", "date")
                .date("due", "i.due_on")
                .sortedBy("case when i.due_on is null then date '9999-12-31' else i.due_on end", "date")
                .money("total", "i.total", "i.currency")
                .sortedBy("i.total_order", "bigint")
                .money("withheld", "nullif(i.withheld, 0)", "i.currency")
                .onRequest()
                .money("payable", "i.payable", "i.currency")
                .onRequest()
                .money("open", "case when i.status = 'DRAFT' then null else i.open end", "i.currency")
                .text("reference", "i.buyer_reference")
                .startsWith("-listed")
                .search("(i.id = any (array(select jobbag_found('invoice', ?)))"
                        + " or i.client_id = any (array(select jobbag_found('client', ?))))")
                .choice(
                        "status",
                        "i.status = ?",
                        Arrays.stream(InvoiceStatus.values()).map(Enum::name).toList())
                .choice("open", "? = 'yes' and i.status in ('ISSUED', 'PARTLY_PAID')", List.of("yes"))
                .choice(
                        "overdue",
                        "? = 'yes' and i.status in ('ISSUED', 'PARTLY_PAID') and i.due_on < " + today,
                        List.of("yes"))
                .choice("year", "i.series_year = cast(? as integer)", years(now))
                .linkedClient("i.client_id");
    }

    private static String status(String today) {
        return "case when i.status in ('ISSUED', 'PARTLY_PAID') and i.due_on < " + today
                + " then 'OVERDUE' else i.status end";
    }

    /** Asked once a statement. The moment goes by quarters of an hour, so that the text, and with it the plan, lasts. */
    private static String day(Instant now) {
        Instant quarter = Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), QUARTER) * QUARTER);
        return "(select jobbag_agency_day(timestamptz '" + quarter + "'))";
    }

    /** The newest year that has begun anywhere, and those before it. */
    private static List<String> years(Instant now) {
        int newest = now.atOffset(ZoneOffset.ofHours(14)).getYear();
        return IntStream.range(0, YEARS)
                .mapToObj(ago -> String.valueOf(newest - ago))
                .toList();
    }
}
