package app.jobbag.estimates.web;

import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.LibraryLine;
import app.jobbag.estimates.LineLibrary;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the pages of the library of lines show, in one read transaction each. */
@Component
class LineLibraryPage {
    private final LineLibrary library;
    private final SheetPage sheets;
    private final AccessPolicy policy;

    LineLibraryPage(LineLibrary library, SheetPage sheets, AccessPolicy policy) {
        this.library = library;
        this.sheets = sheets;
        this.policy = policy;
    }

    @Transactional(readOnly = true)
    public void all(SignedIn who, Model model) {
        model.addAttribute("lines", library.offered().get());
        model.addAttribute("mayArchive", policy.mayUse(who, Action.PROPOSAL_LIBRARY));
    }

    /** Those in the estimate's language first. */
    @Transactional(readOnly = true)
    public EstimatePage.Both offer(SignedIn who, EstimateId id, Model model) {
        EstimatePage.Both both = sheets.fill(who, id, model);
        String language = both.estimate().language().getLanguage();
        Map<Boolean, List<LibraryLine>> lines = library.offered().get().stream()
                .collect(Collectors.partitioningBy(
                        each -> each.language().getLanguage().equals(language)));
        model.addAttribute("lines", lines.get(true));
        model.addAttribute("others", lines.get(false));
        return both;
    }
}
