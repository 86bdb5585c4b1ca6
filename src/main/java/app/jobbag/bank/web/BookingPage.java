package app.jobbag.bank.web;

import app.jobbag.bank.BankEntries;
import app.jobbag.bank.BankEntryDetails;
import app.jobbag.bank.BankEntryId;
import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.clients.ClientRegister;
import app.jobbag.collections.OpenInvoice;
import app.jobbag.collections.OpenInvoices;
import app.jobbag.ui.Options;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the page together on which an entry's money is divided by hand. */
@Component
class BookingPage {
    private final BankEntries entries;
    private final OpenInvoices invoices;
    private final ClientRegister register;
    private final ClientQueries clients;

    BookingPage(BankEntries entries, OpenInvoices invoices, ClientRegister register, ClientQueries clients) {
        this.entries = entries;
        this.invoices = invoices;
        this.register = register;
        this.clients = clients;
    }

    /** The entry, and what is open of the client whose it may be. */
    record About(BankEntryDetails entry, List<OpenInvoice> open) {}

    @Transactional(readOnly = true)
    public About show(BankEntryId id, @Nullable ClientId client, Model model) {
        About about = new About(entries.require(id), open(client));
        model.addAttribute("entry", about.entry());
        model.addAttribute("client", client);
        model.addAttribute("open", about.open());
        model.addAttribute(
                "clients",
                Options.from(clients.choices(), each -> each.id().value().toString(), ClientChoice::name));
        return about;
    }

    private List<OpenInvoice> open(@Nullable ClientId client) {
        return client == null ? List.of() : invoices.of(register.details(client).id());
    }
}
