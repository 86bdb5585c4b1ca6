package app.jobbag.reminders;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceSection;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of an invoice: that it is disputed, promised, or nobody is reminded of it. */
@Component
class CollectionMarks implements InvoiceSection {
    private final Reads reads;
    private final AgencyBook agency;

    CollectionMarks(Reads reads, AgencyBook agency) {
        this.reads = reads;
        this.agency = agency;
    }

    /** @param today the agency's day */
    public record View(String collection, Marks marks, LocalDate today) {}

    @Override
    public Later<Optional<Content>> of(SignedIn who, InvoiceDetails invoice) {
        if (!invoice.status().open()) {
            return Later.known(Optional.empty());
        }
        agency.later();
        String collection = "/clients/" + invoice.client().value() + "/reminders";
        return reads.row(
                        ItemRow.class,
                        Query.of(ItemRow.SQL.formatted("o.id = ?"), invoice.id().value()))
                .map(found -> {
                    LocalDate today = agency.today();
                    return found.map(row -> row.item().marks())
                            .filter(marks -> marks.isPaused(today) || marks.isBroken(today))
                            .map(marks -> new Content("reminders/_invoice", new View(collection, marks, today)));
                });
    }
}
