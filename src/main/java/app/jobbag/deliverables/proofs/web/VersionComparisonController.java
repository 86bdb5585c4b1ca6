package app.jobbag.deliverables.proofs.web;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.proofs.ProofDesk;
import app.jobbag.deliverables.proofs.ProofPress;
import app.jobbag.deliverables.proofs.TextChange;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Two versions of a deliverable compared: side by side, one upon the other, only what differs, and their words. */
@Controller
class VersionComparisonController {
    private final ProofDesk desk;
    private final ProofPress press;
    private final TextChange text;

    VersionComparisonController(ProofDesk desk, ProofPress press, TextChange text) {
        this.desk = desk;
        this.press = press;
        this.text = text;
    }

    /** How they are looked at. */
    enum Way {
        SIDE,
        OVER,
        DIFFERENCE
    }

    /** Which versions, at which page. */
    record Wanted(
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Integer page,
            @Nullable Way way) {}

    @GetMapping("/deliverables/{id}/comparison")
    @Requires(Action.DELIVERABLE_SEE)
    String show(SignedIn who, @PathVariable DeliverableId id, Wanted wanted, Model model) {
        ProofDesk.Pair pair = desk.pair(who, id, wanted.from(), wanted.to());
        int before = press.sheets(pair.earlier()).size();
        int after = press.sheets(pair.later()).size();
        int pages = before == 0 || after == 0 ? 0 : Math.max(before, after);
        int page = wanted.page() == null ? 1 : Math.max(1, Math.min(wanted.page(), Math.max(1, pages)));
        model.addAttribute("deliverable", pair.deliverable());
        model.addAttribute("pair", pair);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("pages", pages);
        model.addAttribute("page", page);
        model.addAttribute("way", wanted.way() == null ? Way.SIDE : wanted.way());
        model.addAttribute("ways", Way.values());
        text.between(pair).ifPresent(change -> {
            model.addAttribute("blocks", change.blocks());
            model.addAttribute("readable", change.readable());
        });
        return "proofs/comparison";
    }
}
