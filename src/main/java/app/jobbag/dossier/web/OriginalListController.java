package app.jobbag.dossier.web;

import app.jobbag.clients.ClientId;
import app.jobbag.dossier.OriginalId;
import app.jobbag.dossier.Originals;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.lists.ListDefinition;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of paper originals; a code that is scanned or typed opens what it stands on. */
@Controller
class OriginalListController {
    private final Originals originals;
    private final Lists lists;
    private final AccessPolicy policy;
    private final OriginalPage page;

    OriginalListController(Originals originals, Lists lists, AccessPolicy policy, OriginalPage page) {
        this.originals = originals;
        this.lists = lists;
        this.policy = policy;
        this.page = page;
    }

    @GetMapping("/originals")
    @Requires(Action.ORDER_SEE)
    String index(
            SignedIn who,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable ClientId client,
            ListRequest request,
            Model model) {
        Optional<OriginalId> found = code.isBlank() ? Optional.empty() : originals.byCode(who, code);
        if (found.isPresent()) {
            return "redirect:/originals/" + found.get().value();
        }
        if (client != null && page.mayRegister(who, client)) {
            model.addAttribute("forClient", client.value());
        }
        model.addAttribute("unknown", !code.isBlank());
        model.addAttribute("list", lists.page(list(who), request));
        return "dossier/originals";
    }

    @GetMapping("/originals.csv")
    @Requires(Action.ORDER_SEE)
    void export(SignedIn who, ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(list(who), request, response);
    }

    private ListDefinition list(SignedIn who) {
        return policy.onlyTied(who, Action.ORDER_SEE) ? OriginalList.ASSIGNED : OriginalList.ALL;
    }
}
