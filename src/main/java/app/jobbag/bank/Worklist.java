package app.jobbag.bank;

import app.jobbag.clients.ClientId;
import app.jobbag.collections.OpenInvoice;
import app.jobbag.collections.OpenInvoices;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came in and waits for a word, each with what it may be for. */
@Service
@Transactional(readOnly = true)
public class Worklist {
    private static final int SHOWN = 50;

    private final BankEntries entries;
    private final OpenInvoices invoices;
    private final Payers payers;

    Worklist(BankEntries entries, OpenInvoices invoices, Payers payers) {
        this.entries = entries;
        this.invoices = invoices;
        this.payers = payers;
    }

    /** An entry with its likeliest meaning in front. */
    public record Waiting(BankEntryDetails entry, List<Proposal> proposals) {
        public boolean sure() {
            return !proposals.isEmpty() && proposals.get(0).sure();
        }
    }

    /** The oldest first. */
    public List<Waiting> waiting() {
        List<OpenInvoice> open = invoices.all();
        Map<ClientId, Payers.Known> known = payers.all();
        return entries.waiting(SHOWN).stream()
                .map(each -> new Waiting(each, new Matching(each, open, known).proposals()))
                .toList();
    }
}
