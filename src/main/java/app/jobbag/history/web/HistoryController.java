package app.jobbag.history.web;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.history.Histories;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of a client, or of one thing of the client's. */
@Controller
class HistoryController {
    private final Histories histories;
    private final ClientRegister clients;

    HistoryController(Histories histories, ClientRegister clients) {
        this.histories = histories;
        this.clients = clients;
    }

    @GetMapping("/clients/{id}/history")
    @Requires(Action.CLIENT_SEE)
    @Transactional(readOnly = true)
    public String show(
            SignedIn who, @PathVariable ClientId id, @RequestParam Map<String, String> parameters, Model model) {
        HistoryFilters filters = HistoryFilters.of(parameters);
        ClientDetails client = clients.show(who, id);
        model.addAttribute("client", client);
        model.addAttribute("filters", filters);
        model.addAttribute("timeline", histories.of(who, id, filters.asked(who.zone())));
        return "history/show";
    }
}
