package app.jobbag.workorders.web;

import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.BriefPart;
import app.jobbag.workorders.BriefTemplates;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.Remark;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** An order before it goes back: its fields, each with what was answered, for the lead to say something about. */
@Component
class ReturnPage {
    static final String VIEW = "workorders/return";

    private final OrderPage page;
    private final BriefTemplates briefs;
    private final MessageSource texts;

    ReturnPage(OrderPage page, BriefTemplates briefs, MessageSource texts) {
        this.page = page;
        this.briefs = briefs;
        this.texts = texts;
    }

    /**
     * A field that something can be said about.
     *
     * @param answer null for what every order has, such as its title
     */
    public record Line(String field, String label, BriefPart.@Nullable Line answer) {}

    @Transactional(readOnly = true)
    public String ask(SignedIn who, OrderId id, Model model) {
        show(who, id, model);
        model.addAttribute("form", ReturnForm.of(page.require(who, Action.ORDER_DECIDE, id)));
        return VIEW;
    }

    /** @return what each field is called, by its name in the order's form */
    @Transactional(readOnly = true)
    public Map<String, String> show(SignedIn who, OrderId id, Model model) {
        OrderDetails order = page.require(who, Action.ORDER_DECIDE, id);
        Brief brief = briefs.version(order.brief()).brief();
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, String> labels = Gap.labels(brief, texts);
        Map<String, BriefPart.Line> answers = brief.parts(order.answers(), locale).stream()
                .flatMap(part -> part.lines().stream())
                .collect(Collectors.toMap(line -> Brief.formField(line.key()), Function.identity()));
        model.addAttribute("order", order);
        model.addAttribute(
                "lines",
                labels.entrySet().stream()
                        .map(each -> new Line(Remark.field(each.getKey()), each.getValue(), answers.get(each.getKey())))
                        .toList());
        return labels;
    }
}
