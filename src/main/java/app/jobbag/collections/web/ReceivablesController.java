package app.jobbag.collections.web;

import app.jobbag.clients.ClientId;
import app.jobbag.collections.Outlook;
import app.jobbag.collections.Receivables;
import app.jobbag.collections.ReceivablesOnly;
import app.jobbag.collections.ReceivablesSheet;
import app.jobbag.creditlimits.CreditAccount;
import app.jobbag.creditlimits.CreditLimits;
import app.jobbag.creditlimits.CreditStanding;
import app.jobbag.creditlimits.CreditState;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What is still to come in, at any day: by client or account executive and age; what to expect. */
@Controller
class ReceivablesController {
    private final Receivables receivables;
    private final Outlook outlook;
    private final AgeingFile file;
    private final CreditLimits credit;

    ReceivablesController(Receivables receivables, Outlook outlook, AgeingFile file, CreditLimits credit) {
        this.receivables = receivables;
        this.outlook = outlook;
        this.file = file;
        this.credit = credit;
    }

    /** What is no day is today. */
    @GetMapping("/receivables")
    @Requires(Action.INVOICE_SEE)
    @Transactional(readOnly = true)
    public String index(@ModelAttribute("form") ReceivablesSearch search, BindingResult ignored, Model model) {
        Later<List<CreditAccount>> accounts = credit.all();
        ReceivablesSheet sheet = sheet(search);
        if (!ignored.hasFieldErrors("on")) {
            search.setOn(sheet.day());
        }
        model.addAttribute("form", search);
        model.addAttribute("choices", ReceivablesOnly.values());
        model.addAttribute("sheet", sheet);
        model.addAttribute("credits", sheet.past() ? Map.of() : nearTheLimit(accounts.get()));
        return "collections/receivables";
    }

    @GetMapping("/receivables.csv")
    @Requires(Action.INVOICE_SEE)
    void export(@ModelAttribute("form") ReceivablesSearch search, BindingResult ignored, HttpServletResponse response)
            throws IOException {
        file.send(sheet(search), response);
    }

    @GetMapping("/cash-outlook")
    @Requires(Action.INVOICE_SEE)
    String outlook(Model model) {
        model.addAttribute("report", outlook.report());
        return "collections/outlook";
    }

    /** By client, those from 80 % of it on. */
    private static Map<ClientId, CreditStanding> nearTheLimit(List<CreditAccount> accounts) {
        Map<ClientId, CreditStanding> near = new HashMap<>();
        for (CreditAccount each : accounts) {
            CreditStanding standing = each.standing();
            if (standing != null && standing.state() != CreditState.WITHIN) {
                near.put(each.client(), standing);
            }
        }
        return near;
    }

    private ReceivablesSheet sheet(ReceivablesSearch search) {
        return receivables.sheet(search.day(), search.getBy(), search.getOnly());
    }
}
