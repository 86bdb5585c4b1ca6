package app.jobbag.quotations;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.MakeOrBuy;
import app.jobbag.estimates.MakingOrBuying;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierRegister;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision on a request and its reason, kept with the estimate's rows that were asked about (EST-2). */
@Service
@Transactional
public class QuoteDeciding {
    private final QuoteBook book;
    private final MakingOrBuying making;
    private final SupplierRegister suppliers;

    QuoteDeciding(QuoteBook book, MakingOrBuying making, SupplierRegister suppliers) {
        this.book = book;
        this.making = making;
        this.suppliers = suppliers;
    }

    /**
     * @param chosen null where none of them gets it: it is made in-house
     * @throws Refused when who is chosen has not quoted
     */
    public void decide(SignedIn who, QuoteRequestId id, int version, @Nullable QuoteId chosen, String reason) {
        QuoteRequest request = book.find(who, Action.PURCHASE_WRITE, id);
        request.check(RequestVerb.DECIDE, version);
        Changes what = Changes.none();
        if (chosen == null) {
            request.make(reason, who, book.now());
        } else {
            Quote quote = quote(request, chosen);
            Offer offer = quote.offer().orElseThrow(() -> new Refused("quotations.refused.unquoted").at("chosen"));
            request.choose(chosen, reason, who, book.now());
            what = what.with(
                            "supplier",
                            null,
                            suppliers.details(quote.supplier()).name())
                    .with("net", null, offer.total());
        }
        keep(who, request.kept(), chosen == null ? MakeOrBuy.Decision.MAKE : MakeOrBuy.Decision.BUY, reason);
        book.note(request, chosen == null ? "made" : "chosen", what, reason);
    }

    /** What a row would take in-house stays as it was said. */
    private void keep(SignedIn who, QuoteRequest.Kept request, MakeOrBuy.Decision decision, String reason) {
        EstimateId estimate = request.estimate();
        List<Integer> rows = request.lines().stream()
                .map(WantedLine::row)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (estimate != null) {
            for (Integer row : rows) {
                MakeOrBuy before = making.of(estimate, row).get();
                making.decide(
                        who,
                        estimate,
                        row,
                        new MakeOrBuy.Draft(before.version(), before.hours(), before.expense(), decision, reason));
            }
        }
    }

    private Quote quote(QuoteRequest request, QuoteId id) {
        return book.quotes(request).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
