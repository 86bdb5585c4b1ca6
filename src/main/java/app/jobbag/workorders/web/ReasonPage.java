package app.jobbag.workorders.web;

import app.jobbag.ui.ReasonForm;
import app.jobbag.workorders.OrderDetails;
import org.springframework.ui.Model;

/** The page that asks why an order is returned, stopped or cancelled. */
final class ReasonPage {
    private static final String VIEW = "workorders/reason";

    private ReasonPage() {}

    /** @param action that asks for the reason: part of the address and of the texts' keys */
    static String ask(OrderDetails order, String action, Model model) {
        model.addAttribute("form", ReasonForm.at(order.version()));
        return again(order, action, model);
    }

    static String again(OrderDetails order, String action, Model model) {
        model.addAttribute("order", order);
        model.addAttribute("action", action);
        return VIEW;
    }
}
