package app.jobbag.quotations.web;

import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateQueries;
import app.jobbag.estimates.Line;
import app.jobbag.estimates.LineKind;
import app.jobbag.estimates.Sheet;
import app.jobbag.platform.reading.Later;
import app.jobbag.quotations.QuoteRequestDetails;
import app.jobbag.quotations.QuoteRequestId;
import app.jobbag.quotations.WantedLine;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierQueries;
import app.jobbag.ui.Options;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderQueries;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What stands around the form of a request for quotation. */
@Component
class RequestFormPage {
    /** So long suppliers usually have. */
    private static final int DAYS = 5;

    private final QuoteRequestPage page;
    private final Origins origins;
    private final SupplierQueries suppliers;
    private final AccessPolicy policy;
    private final Choices choices;

    /** What it can be for. */
    @Component("quoteFormOrigins")
    record Origins(EstimateQueries estimates, OrderQueries orders) {}

    /** What can be chosen, and from which day on. */
    @Component("quoteFormChoices")
    record Choices(Options options, Clock clock) {}

    RequestFormPage(
            QuoteRequestPage page, Origins origins, SupplierQueries suppliers, AccessPolicy policy, Choices choices) {
        this.page = page;
        this.origins = origins;
        this.suppliers = suppliers;
        this.policy = policy;
        this.choices = choices;
    }

    /** Of the rows that were chosen; of all that are bought in where none was. */
    @Transactional(readOnly = true)
    public RequestForm ofEstimate(SignedIn who, EstimateId id, Collection<Integer> rows, Model model) {
        Later<Sheet> sheet = origins.estimates().sheet(id);
        EstimateDetails estimate = estimate(who, id, model);
        List<WantedLine> lines = sheet.get().lines().stream()
                .filter(each -> rows.isEmpty() ? each.kind() == LineKind.BOUGHT_IN : rows.contains(each.number()))
                .filter(each -> !each.kind().isGroup())
                .map(RequestFormPage::wanted)
                .toList();
        return RequestForm.of(lines.size() == 1 ? lines.get(0).what() : estimate.title(), lines, day(who), who.zone());
    }

    private static WantedLine wanted(Line line) {
        boolean pieces = line.kind() == LineKind.BOUGHT_IN || line.kind() == LineKind.EXPENSE;
        BigDecimal quantity =
                pieces && line.quantity().signum() > 0 ? line.quantity().stripTrailingZeros() : BigDecimal.ONE;
        return new WantedLine(line.number(), line.text(), "", quantity, "");
    }

    @Transactional(readOnly = true)
    public EstimateDetails estimate(SignedIn who, EstimateId id, Model model) {
        EstimateDetails estimate = origins.estimates().details(id).get();
        policy.require(who, Action.PURCHASE_WRITE, estimate);
        String home = "/estimates/" + id.value();
        around(home, estimate.title(), home + "/quote-requests", model);
        return estimate;
    }

    @Transactional(readOnly = true)
    public RequestForm ofOrder(SignedIn who, OrderId id, Model model) {
        OrderDetails order = order(who, id, model);
        return RequestForm.of(order.title(), List.of(), day(who), who.zone());
    }

    @Transactional(readOnly = true)
    public OrderDetails order(SignedIn who, OrderId id, Model model) {
        OrderDetails order = origins.orders().details(List.of(id)).get().get(0);
        policy.require(who, Action.PURCHASE_WRITE, order);
        String home = "/workorders/" + id.value();
        around(home, order.name(), home + "/quote-requests", model);
        return order;
    }

    @Transactional(readOnly = true)
    public QuoteRequestDetails edit(SignedIn who, QuoteRequestId id, Model model) {
        QuoteRequestDetails request = page.require(who, Action.PURCHASE_WRITE, id, model);
        String home = "/quote-requests/" + id.value();
        around(home, request.name(), home, model);
        return request;
    }

    private void around(String home, String name, String action, Model model) {
        model.addAttribute("home", home);
        model.addAttribute("homeName", name);
        model.addAttribute("action", action);
        model.addAttribute("zones", choices.options().zones());
        model.addAttribute(
                "suppliers",
                Options.from(suppliers.choices().get(), each -> each.id().toString(), SupplierQueries.Choice::name));
    }

    private LocalDate day(SignedIn who) {
        return LocalDate.now(choices.clock().withZone(who.zone())).plusDays(DAYS);
    }
}
