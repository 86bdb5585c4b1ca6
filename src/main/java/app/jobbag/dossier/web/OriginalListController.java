package app.jobbag.dossier.web;

import app.jobbag.clients.ClientId;
import app.jobbag.dossier.OriginalId;
import app.jobbag.dossier.Originals;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
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
    private final OriginalPage page;

    OriginalListController(Originals originals, Lists lists, OriginalPage page) {
        this.originals = originals;
        this.lists = lists;
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
        model.addAttribute("unknown", !code.isBlank());
        page.index(who, client, request, model);
        return "dossier/originals";
    }

    @GetMapping("/originals.csv")
    @Requires(Action.ORDER_SEE)
    void export(SignedIn who, ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(page.list(who), request, response);
    }
}
