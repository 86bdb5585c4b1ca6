package app.jobbag.workorders.web;

import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.BriefTemplates;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderVerb;
import app.jobbag.workorders.Promised;
import app.jobbag.workorders.PromisedDeliverables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What an order is to deliver: on its page until it has come to life, and in the form that writes it. */
@Component
class PromisesPage implements BagSection {
    private final OrderPage page;
    private final PromisedDeliverables promised;
    private final BriefTemplates briefs;
    private final AccessPolicy policy;

    PromisesPage(OrderPage page, PromisedDeliverables promised, BriefTemplates briefs, AccessPolicy policy) {
        this.page = page;
        this.promised = promised;
        this.briefs = briefs;
        this.policy = policy;
    }

    /** The section's lines, the types' names by their keys, and whether they may be changed. */
    public record Lines(OrderDetails order, List<Promised> lines, Map<String, String> types, boolean write) {}

    @Override
    public String key() {
        return "promises";
    }

    @Override
    public int rank() {
        return 90;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        boolean write = order.status().allows(OrderVerb.WRITE) && policy.permits(who, Action.ORDER_WRITE, order);
        return promised.of(order.id()).map(all -> {
            List<Promised> open = all.stream().filter(each -> !each.made()).toList();
            return open.isEmpty() && !write
                    ? Optional.empty()
                    : Optional.of(new Content(
                            "workorders/_promises",
                            new Lines(order, open, open.isEmpty() ? Map.of() : types(), write)));
        });
    }

    @Transactional(readOnly = true)
    public PromisedForm begin(SignedIn who, OrderId id, Model model) {
        OrderDetails order = again(who, id, model);
        return PromisedForm.of(
                order, promised.of(id).get(), briefs.version(order.brief()).key());
    }

    /** The page of the form, with what was typed. */
    @Transactional(readOnly = true)
    public OrderDetails again(SignedIn who, OrderId id, Model model) {
        OrderDetails order = page.require(who, Action.ORDER_WRITE, id);
        model.addAttribute("order", order);
        model.addAttribute("types", Options.from(types().entrySet(), Map.Entry::getKey, Map.Entry::getValue));
        return order;
    }

    private Map<String, String> types() {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, String> types = new LinkedHashMap<>();
        briefs.current()
                .forEach(each -> types.put(each.key(), each.brief().name().in(locale)));
        return types;
    }
}
