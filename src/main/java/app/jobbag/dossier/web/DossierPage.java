package app.jobbag.dossier.web;

import app.jobbag.dossier.DocumentKind;
import app.jobbag.dossier.Dossiers;
import app.jobbag.dossier.FolderFile;
import app.jobbag.dossier.OrderFileId;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.workorders.OrderId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of the dossier together, each in one read transaction. */
@Component
class DossierPage {
    private final Dossiers dossiers;
    private final Options options;

    DossierPage(Dossiers dossiers, Options options) {
        this.dossiers = dossiers;
        this.options = options;
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, OrderId id, Model model) {
        model.addAttribute("dossier", dossiers.show(who, id));
        model.addAttribute("kinds", options.of(DocumentKind.values(), "dossier.kind."));
    }

    /** For whoever may add to it, before anything is taken in. */
    @Transactional(readOnly = true)
    public void open(SignedIn who, OrderId id) {
        if (!dossiers.show(who, id).writes()) {
            throw new NotFound();
        }
    }

    @Transactional(readOnly = true)
    public void version(SignedIn who, OrderId id, OrderFileId file, Model model) {
        Dossiers.Dossier dossier = dossiers.show(who, id);
        FolderFile found = dossier.files().stream()
                .filter(each -> dossier.writes() && each.id().equals(file))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("order", dossier.order());
        model.addAttribute("file", found);
    }
}
