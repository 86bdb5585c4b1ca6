package app.jobbag.quotations.web;

import app.jobbag.clients.guard.GuardPassForm;
import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateQueries;
import app.jobbag.estimates.EstimateState;
import app.jobbag.estimates.InHouseCosts;
import app.jobbag.estimates.Sheet;
import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.quotations.QuoteComparing;
import app.jobbag.quotations.QuoteDays;
import app.jobbag.quotations.QuoteGuard;
import app.jobbag.quotations.QuoteId;
import app.jobbag.quotations.QuoteQueries;
import app.jobbag.quotations.QuoteRequestDetails;
import app.jobbag.quotations.QuoteRequestId;
import app.jobbag.quotations.RequestState;
import app.jobbag.quotations.RequestVerb;
import app.jobbag.quotations.WantedLine;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of a request for quotation together, each in one read transaction. */
@Component
class QuoteRequestPage {
    private final QuoteQueries queries;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Beside beside;
    private final InHouse inHouse;

    /** What its page says besides. */
    @Component("quotePageBeside")
    record Beside(QuoteGuard guard, QuoteComparing comparing, QuoteDays days) {}

    /** What the rows would take in-house. */
    @Component("quotePageInHouse")
    record InHouse(EstimateQueries estimates, InHouseCosts costs) {}

    QuoteRequestPage(QuoteQueries queries, AccessPolicy policy, Trail trail, Beside beside, InHouse inHouse) {
        this.queries = queries;
        this.policy = policy;
        this.trail = trail;
        this.beside = beside;
        this.inHouse = inHouse;
    }

    /** What the reader may do on the page. */
    public record Rights(boolean write, boolean pass, boolean cost) {}

    /**
     * In-house, all rows together.
     *
     * @param charged at the rate card; null where a row's is not known
     * @param cost to the agency; null where a row's is not known
     * @param draft whether the estimate's rows can still take a price
     */
    public record Ours(@Nullable Money charged, @Nullable Money cost, boolean draft) {}

    @Transactional(readOnly = true)
    public QuoteRequestDetails show(SignedIn who, QuoteRequestId id, Model model) {
        beside.guard().expect();
        Later<List<TrailEntry>> history = trail.later("quoteRequest", id.value());
        QuoteRequestDetails request = require(who, Action.PURCHASE_SEE, id, model);
        boolean leaves = request.state() == RequestState.DRAFT;
        model.addAttribute("ours", ours(request));
        boolean buys = request.state().allows(RequestVerb.BUY) && request.chosen() != null;
        model.addAttribute(
                "orders",
                buys && request.estimate() != null
                        ? queries.orders(request.project()).get()
                        : List.of());
        model.addAttribute("comparison", beside.comparing().compare(request));
        model.addAttribute("guard", leaves ? beside.guard().look(request) : null);
        model.addAttribute("guardPass", new GuardPassForm());
        boolean waits = leaves || request.state() == RequestState.ASKED;
        model.addAttribute("reminders", waits ? beside.days().around(request.until()) : null);
        model.addAttribute("history", history.get());
        return request;
    }

    /** For every page of it. */
    @Transactional(readOnly = true)
    public QuoteRequestDetails require(SignedIn who, Action action, QuoteRequestId id, Model model) {
        return require(who, action, queries.details(id), model);
    }

    /** For the page of one of its quotes. */
    @Transactional(readOnly = true)
    public QuoteRequestDetails require(SignedIn who, Action action, QuoteId id, Model model) {
        return require(who, action, queries.details(id), model);
    }

    private QuoteRequestDetails require(SignedIn who, Action action, Later<QuoteRequestDetails> found, Model model) {
        QuoteRequestDetails request = found.get();
        policy.require(who, action, request);
        model.addAttribute("request", request);
        model.addAttribute(
                "rights",
                new Rights(
                        policy.permits(who, Action.PURCHASE_WRITE, request),
                        policy.permits(who, Action.GUARD_PASS, request),
                        policy.permits(who, Action.COST_SEE, request)));
        return request;
    }

    private @Nullable Ours ours(QuoteRequestDetails request) {
        EstimateId of = request.estimate();
        if (of == null) {
            return null;
        }
        Later<EstimateDetails> found = inHouse.estimates().details(of);
        Later<Sheet> sheet = inHouse.estimates().sheet(of);
        EstimateDetails estimate = found.get();
        Map<Integer, InHouseCosts.InHouse> rows =
                inHouse.costs().of(estimate, sheet.get()).get();
        List<InHouseCosts.InHouse> asked = request.wanted().stream()
                .map(WantedLine::row)
                .filter(Objects::nonNull)
                .distinct()
                .map(rows::get)
                .filter(Objects::nonNull)
                .toList();
        return new Ours(
                sum(asked.stream().map(InHouseCosts.InHouse::charged).toList()),
                sum(asked.stream().map(InHouseCosts.InHouse::cost).toList()),
                estimate.state() == EstimateState.DRAFT);
    }

    /** Null where one is not known, or nothing was said of any. */
    private static @Nullable Money sum(List<@Nullable Money> each) {
        Money sum = null;
        for (Money one : each) {
            if (one == null) {
                return null;
            }
            sum = sum == null ? one : sum.plus(one);
        }
        return sum == null || sum.isZero() ? null : sum;
    }
}
