package app.jobbag.purchasing.web;

import app.jobbag.platform.reading.Later;
import app.jobbag.purchasing.PurchaseDetails;
import app.jobbag.purchasing.PurchaseId;
import app.jobbag.purchasing.RowBudgets;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.SupplierQueries;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.TaxRates;
import app.jobbag.ui.Formats;
import app.jobbag.ui.Options;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderQueries;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What stands around the form of a purchase order. */
@Component
class PurchaseFormPage {
    private final PurchasePage page;
    private final OrderQueries orders;
    private final Beside beside;
    private final AccessPolicy policy;
    private final Usual usual;

    /** What a line is taxed with when nobody says otherwise. */
    @Component("usualPurchaseTax")
    record Usual(TaxRates rates, AgencyBook agency) {
        BigDecimal percent() {
            return agency.current()
                    .flatMap(each ->
                            rates.of(each.country(), agency.today()).stream().findFirst())
                    .map(each -> each.percent().value())
                    .orElse(BigDecimal.ZERO);
        }
    }

    /** What is chosen from, in words. */
    @Component("purchaseFormBeside")
    record Beside(SupplierQueries suppliers, RowBudgets rows, MessageSource texts, Formats formats) {}

    PurchaseFormPage(PurchasePage page, OrderQueries orders, Beside beside, AccessPolicy policy, Usual usual) {
        this.page = page;
        this.orders = orders;
        this.beside = beside;
        this.policy = policy;
        this.usual = usual;
    }

    /** The work order it is for, for whoever may write. */
    @Transactional(readOnly = true)
    public OrderDetails order(SignedIn who, OrderId id, Model model) {
        OrderDetails order = orders.details(List.of(id)).get().get(0);
        policy.require(who, Action.PURCHASE_WRITE, order);
        model.addAttribute("order", order);
        choices("/workorders/" + id.value() + "/purchases", order, null, model);
        return order;
    }

    @Transactional(readOnly = true)
    public PurchaseForm begin(SignedIn who, OrderId id, Model model) {
        return PurchaseForm.of(order(who, id, model).currency(), usual.percent());
    }

    @Transactional(readOnly = true)
    public PurchaseDetails edit(SignedIn who, PurchaseId id, Model model) {
        PurchasePage.Both both = page.require(who, Action.PURCHASE_WRITE, id, model);
        choices("/purchases/" + id.value(), both.order(), id, model);
        return both.purchase();
    }

    @Transactional(readOnly = true)
    public void more(PurchaseForm form) {
        form.more(usual.percent());
    }

    private void choices(String action, OrderDetails order, @Nullable PurchaseId except, Model model) {
        Later<RowBudgets.Rows> rows = beside.rows().of(order, except);
        Later<List<SupplierQueries.Choice>> all = beside.suppliers().choices();
        model.addAttribute("action", action);
        model.addAttribute(
                "budgets",
                Options.from(
                        rows.get().all(),
                        each -> each.row().code(),
                        each -> beside.texts()
                                .getMessage(
                                        "purchasing.row.option",
                                        new Object[] {
                                            each.name(),
                                            beside.formats().money(each.left()),
                                            beside.formats().money(each.budget())
                                        },
                                        LocaleContextHolder.getLocale())));
        model.addAttribute(
                "suppliers", Options.from(all.get(), each -> each.id().toString(), SupplierQueries.Choice::name));
    }
}
