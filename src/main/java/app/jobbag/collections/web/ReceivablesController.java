package app.jobbag.collections.web;

import app.jobbag.collections.Receivables;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is still to come in, by client and age. */
@Controller
class ReceivablesController {
    private final Receivables receivables;

    ReceivablesController(Receivables receivables) {
        this.receivables = receivables;
    }

    @GetMapping("/receivables")
    @Requires(Action.INVOICE_SEE)
    String index(Model model) {
        model.addAttribute("sheet", receivables.sheet());
        return "collections/receivables";
    }
}
