package app.jobbag.purchasing.web;

import app.jobbag.ui.ReasonForm;
import org.springframework.ui.Model;

/** The page that asks for the reason of a deed on a purchase order. */
final class Asked {
    private Asked() {}

    /** @param action part of the address and of the texts' keys */
    static String reason(PurchasePage.Both both, String action, Model model) {
        model.addAttribute("form", ReasonForm.at(both.purchase().version()));
        return again(action, model);
    }

    static String again(String action, Model model) {
        model.addAttribute("action", action);
        return "purchasing/reason";
    }
}
