package app.jobbag.quotations;

import app.jobbag.clients.ClientId;
import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateQueries;
import app.jobbag.files.Received;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierDetails;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierRegister;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for quotation as they are written, and taken back (EST-3). */
@Service
@Transactional
public class QuoteRequesting {
    private final QuoteBook book;
    private final QuoteFiles files;
    private final Sources sources;
    private final SupplierRegister suppliers;
    private final QuoteGuard guard;

    /** What a request can be for. */
    @Component("quoteSources")
    record Sources(EstimateQueries estimates, OrderQueries orders, AccessPolicy policy) {
        QuoteRequest.Place place(SignedIn who, Origin origin, List<WantedLine> lines) {
            EstimateId of = origin.estimate();
            if (of == null) {
                OrderDetails order = orders.details(List.of(Objects.requireNonNull(origin.order())))
                        .get()
                        .get(0);
                policy.require(who, Action.PURCHASE_WRITE, order);
                return new QuoteRequest.Place(order.client().value(), origin, order.currency());
            }
            EstimateDetails estimate = estimates.details(of).get();
            policy.require(who, Action.PURCHASE_WRITE, estimate);
            refuseStrangers(of, lines);
            return new QuoteRequest.Place(estimate.client().value(), origin, estimate.currency());
        }

        /** Lines name rows of the estimate only. */
        void refuseStrangers(EstimateId id, List<WantedLine> lines) {
            Set<Integer> rows = estimates.sheet(id).get().lines().stream()
                    .filter(each -> !each.kind().isGroup())
                    .map(each -> each.number())
                    .collect(Collectors.toSet());
            boolean strange =
                    lines.stream().map(WantedLine::row).filter(Objects::nonNull).anyMatch(row -> !rows.contains(row));
            if (strange) {
                throw new Refused("quotations.refused.row").at("lines");
            }
        }
    }

    QuoteRequesting(QuoteBook book, QuoteFiles files, Sources sources, SupplierRegister suppliers, QuoteGuard guard) {
        this.book = book;
        this.files = files;
        this.sources = sources;
        this.suppliers = suppliers;
        this.guard = guard;
    }

    /** @throws Refused when nothing is asked for, nobody is to be asked, or suppliers would read whose work it is */
    public QuoteRequestId begin(SignedIn who, Origin origin, RequestDraft draft, List<Received> arrived) {
        QuoteRequest.Place place = sources.place(who, origin, draft.lines());
        refuse(new ClientId(place.client()), draft);
        return keep(who, place, draft, arrived);
    }

    /** One whose suppliers are chosen, and its words looked through, before it is sent. @throws Refused when nothing is asked for */
    public QuoteRequestId draft(SignedIn who, Origin origin, RequestDraft draft, List<Received> arrived) {
        return keep(who, sources.place(who, origin, draft.lines()), draft, arrived);
    }

    private QuoteRequestId keep(SignedIn who, QuoteRequest.Place place, RequestDraft draft, List<Received> arrived) {
        fit(draft, place.origin().estimate() != null);
        QuoteRequest request = new QuoteRequest(place, draft, who, book.now());
        book.keep(request);
        QuoteRequestId id = request.kept().id();
        draft.suppliers().forEach(each -> book.keep(new Quote(place.client(), id, each)));
        files.keep(who, request, arrived, book.now());
        book.note(request, "begun", Changes.none().with("title", null, draft.title()), null);
        return id;
    }

    public void write(SignedIn who, QuoteRequestId id, int version, RequestDraft draft, List<Received> arrived) {
        QuoteRequest request = book.find(who, Action.PURCHASE_WRITE, id);
        QuoteRequest.Kept before = request.kept();
        EstimateId estimate = before.estimate();
        refuse(new ClientId(before.client()), draft);
        fit(draft, estimate != null);
        request.write(draft, version);
        if (estimate != null) {
            sources.refuseStrangers(estimate, draft.lines());
        }
        List<Quote> there = book.quotes(request);
        there.stream()
                .filter(each -> !draft.suppliers().contains(each.supplier()))
                .forEach(book::leaveOut);
        Set<SupplierId> known = there.stream().map(Quote::supplier).collect(Collectors.toSet());
        draft.suppliers().stream()
                .filter(each -> !known.contains(each))
                .forEach(each -> book.keep(new Quote(before.client(), id, each)));
        files.keep(who, request, arrived, book.now());
        Changes what = Changes.none().with("title", before.title(), draft.title());
        book.note(request, "written", what, null);
    }

    /** Nobody can answer any more; whoever was asked reads so behind the link. */
    public void withdraw(SignedIn who, QuoteRequestId id, int version, String reason) {
        QuoteRequest request = book.find(who, Action.PURCHASE_WRITE, id);
        request.withdraw(reason, who, book.now(), version);
        book.note(request, "withdrawn", Changes.none(), reason);
    }

    private void fit(RequestDraft draft, boolean ofEstimate) {
        if (draft.lines().isEmpty()) {
            throw new Refused("quotations.refused.noLine").at("lines");
        }
        if (!ofEstimate && draft.lines().stream().anyMatch(each -> each.row() != null)) {
            throw new Refused("quotations.refused.row").at("lines");
        }
        for (SupplierId each : draft.suppliers()) {
            SupplierDetails supplier = suppliers.details(each);
            if (supplier.isArchived()) {
                throw new Refused("purchasing.refused.archived", supplier.name()).at("suppliers");
            }
        }
        if (!draft.answerBy().instant().isAfter(book.now())) {
            throw new Refused("quotations.refused.past").at("answerOn");
        }
    }

    /** All of it at once. */
    private void refuse(ClientId client, RequestDraft draft) {
        List<Refused> parts = new ArrayList<>(guard.refusals(client, draft));
        if (draft.suppliers().isEmpty()) {
            parts.add(new Refused("quotations.refused.nobody").at("suppliers"));
        }
        if (!parts.isEmpty()) {
            throw Refused.all(parts);
        }
    }

    /** The sum of a quote's prices must be something. */
    static void fit(Offer offer, int lines) {
        if (offer.prices().size() != lines || offer.prices().stream().anyMatch(Money::isNegative)) {
            throw new Refused("quotations.refused.prices").at("prices");
        }
        if (!offer.total().isPositive()) {
            throw new Refused("quotations.refused.nothing").at("prices");
        }
    }
}
