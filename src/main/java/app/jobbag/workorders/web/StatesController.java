package app.jobbag.workorders.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.compare.ComparedBlock;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.BriefDifference;
import app.jobbag.workorders.OrderCopies;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An order as it stood at any time since it was issued, and what made it so (WO-4). */
@Controller
class StatesController {
    private final OrderRegister register;
    private final OrderCopies copies;

    StatesController(OrderRegister register, OrderCopies copies) {
        this.register = register;
        this.copies = copies;
    }

    @GetMapping("/workorders/{id}/states/{position}")
    @Requires(Action.ORDER_SEE)
    @Transactional(readOnly = true)
    public String show(SignedIn who, @PathVariable OrderId id, @PathVariable int position, Model model) {
        OrderDetails order = register.show(who, id);
        if (order.number() == null
                || position < 0
                || position > order.amendments().size()) {
            throw new NotFound();
        }
        Locale locale = LocaleContextHolder.getLocale();
        Brief brief = copies.brief(order);
        List<BriefDifference> differences = position == 0
                ? List.of()
                : BriefDifference.between(
                        brief,
                        order.state(position - 1).answers(),
                        order.state(position).answers(),
                        locale);
        model.addAttribute("order", order);
        model.addAttribute("number", position);
        model.addAttribute("state", order.state(position));
        model.addAttribute("change", position == 0 ? null : order.amendments().get(position - 1));
        model.addAttribute("parts", brief.parts(order.state(position).answers(), locale));
        model.addAttribute("differences", differences);
        model.addAttribute("words", words(differences));
        return "workorders/state";
    }

    private static Map<String, ComparedBlock> words(List<BriefDifference> differences) {
        return differences.stream()
                .filter(BriefDifference::worded)
                .collect(Collectors.toMap(
                        each -> each.after().key(),
                        each -> ComparedBlock.of(
                                each.label(), each.before().text(), each.after().text())));
    }
}
