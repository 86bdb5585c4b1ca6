package app.jobbag.quotations;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.numbers.Numbers;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierQueries;
import app.jobbag.taxes.AgencyBook;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A request goes to its suppliers, to each by itself with a personal link; later a reminder to whoever has not answered. */
@Service
@Transactional
public class QuoteSending {
    /** The series of their numbers. */
    static final String SERIES = "RFQ";

    private final QuoteBook book;
    private final QuoteGuard guard;
    private final Leaving leaving;
    private final SupplierQueries suppliers;
    private final Numbering numbering;

    /** What goes. */
    @Component("quoteLeaving")
    record Leaving(QuoteMail mail, QuoteFiles files) {}

    /** The number of the agency's year. */
    @Component("quoteNumbering")
    record Numbering(Numbers numbers, AgencyBook agency) {
        String next() {
            int year = agency.today().getYear();
            return "%s-%d-%04d".formatted(SERIES, year, numbers.next(SERIES, year));
        }
    }

    QuoteSending(QuoteBook book, QuoteGuard guard, Leaving leaving, SupplierQueries suppliers, Numbering numbering) {
        this.book = book;
        this.guard = guard;
        this.leaving = leaving;
        this.suppliers = suppliers;
        this.numbering = numbering;
    }

    /** Somebody of a supplier who is asked. */
    public record Recipient(SupplierId supplier, String email) {}

    /**
     * Whoever of the suppliers gets no mail is asked by phone, and the answer typed in.
     *
     * @param shared the files that suppliers may open
     * @throws Refused when another client is named, or an address is none of the supplier's own
     */
    public void send(SignedIn who, QuoteRequestId id, int version, Collection<Recipient> recipients, Set<UUID> shared) {
        QuoteRequest request = book.find(who, Action.PURCHASE_WRITE, id);
        request.check(RequestVerb.SEND, version);
        guard.require(request);
        if (!request.kept().answerBy().instant().isAfter(book.now())) {
            throw new Refused("quotations.refused.past").at("recipients");
        }
        List<Quote> quotes = book.quotes(request);
        if (quotes.isEmpty()) {
            throw new Refused("quotations.refused.nobody").at("recipients");
        }
        leaving.files().share(id, shared);
        request.send(numbering.next(), who, book.now(), version);
        for (Recipient each : recipients) {
            Quote quote = quotes.stream()
                    .filter(side -> side.supplier().equals(each.supplier()))
                    .findFirst()
                    .orElseThrow(() -> new Refused("quotations.refused.stranger").at("recipients"));
            SupplierQueries.Reader reader = reader(each);
            leaving.mail().ask(request.kept(), quote, reader, book.now());
            quote.sent(reader, book.now());
        }
        Changes what = Changes.none().with("number", null, request.kept().number());
        book.note(request, "sent", what, null);
    }

    /**
     * Another supplier is asked too, as long as nothing is decided.
     *
     * @throws Refused when it was asked before, the answer is due, or the address is none of the supplier's own
     */
    public void askAnother(SignedIn who, QuoteRequestId id, int version, Recipient recipient) {
        QuoteRequest request = book.find(who, Action.PURCHASE_WRITE, id);
        request.check(RequestVerb.ASK_ANOTHER, version);
        QuoteRequest.Kept kept = request.kept();
        if (!kept.answerBy().instant().isAfter(book.now())) {
            throw new Refused("quotations.refused.past").at("recipient");
        }
        boolean known =
                book.quotes(request).stream().anyMatch(each -> each.supplier().equals(recipient.supplier()));
        if (known) {
            throw new Refused("quotations.refused.asked").at("recipient");
        }
        SupplierQueries.Reader reader = reader(recipient);
        Quote quote = new Quote(kept.client(), id, recipient.supplier());
        quote.sent(reader, book.now());
        book.keep(quote);
        leaving.mail().ask(kept, quote, reader, book.now());
        book.note(request, "askedAnother", Changes.none().with("readers", null, reader.name()), null);
    }

    /** @throws Refused when everybody who was written to has answered */
    public void remind(SignedIn who, QuoteRequestId id) {
        QuoteRequest request = book.find(who, Action.PURCHASE_WRITE, id);
        request.require(RequestVerb.REMIND);
        List<Quote> silent =
                book.quotes(request).stream().filter(Quote::isWaitedFor).toList();
        if (silent.isEmpty()) {
            throw new Refused("quotations.refused.allAnswered");
        }
        silent.forEach(each -> remind(request, each));
        String names = silent.stream()
                .map(Quote::reader)
                .flatMap(Optional::stream)
                .map(SupplierQueries.Reader::name)
                .collect(Collectors.joining(", "));
        book.note(request, "reminded", Changes.none().with("readers", null, names), null);
    }

    private void remind(QuoteRequest request, Quote quote) {
        leaving.mail().remind(request.kept(), quote, quote.reader().orElseThrow(), book.now());
        quote.reminded(book.now());
    }

    private SupplierQueries.Reader reader(Recipient recipient) {
        return suppliers.readers(recipient.supplier()).get().stream()
                .filter(each -> each.email().equals(recipient.email()))
                .findFirst()
                .orElseThrow(() -> new Refused("quotations.refused.stranger").at("recipients"));
    }
}
