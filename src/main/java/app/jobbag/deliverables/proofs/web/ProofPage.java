package app.jobbag.deliverables.proofs.web;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.proofs.MarkDetails;
import app.jobbag.deliverables.proofs.ProofDesk;
import app.jobbag.deliverables.proofs.ProofPress;
import app.jobbag.deliverables.proofs.Sheet;
import app.jobbag.staff.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a proof together: what the database says first, then, with no transaction open, the pages' sizes. */
@Component
class ProofPage {
    private final ProofDesk desk;
    private final ProofPress press;

    ProofPage(ProofDesk desk, ProofPress press) {
        this.desk = desk;
        this.press = press;
    }

    /** What of it is looked at. */
    record Wanted(DeliverableId id, int position, int page, Show show) {}

    /** Which marks. */
    enum Show {
        ALL,
        OPEN
    }

    void show(SignedIn who, Wanted wanted, Model model) {
        ProofDesk.Proof proof = desk.proof(who, wanted.id(), wanted.position());
        List<Sheet> sheets = press.sheets(proof.original());
        int page = Math.max(1, Math.min(wanted.page(), Math.max(1, sheets.size())));
        List<MarkDetails> marks = proof.marks().stream()
                .filter(mark -> wanted.show() == Show.ALL || mark.isOpen())
                .toList();
        model.addAttribute("deliverable", proof.deliverable());
        model.addAttribute("proof", proof);
        model.addAttribute("sheets", sheets);
        model.addAttribute("sheet", sheets.isEmpty() ? null : sheets.get(page - 1));
        model.addAttribute("page", page);
        model.addAttribute("show", wanted.show());
        model.addAttribute("marks", marks);
        model.addAttribute(
                "placed",
                marks.stream()
                        .filter(mark -> mark.isPlaced() && mark.page() == page)
                        .toList());
        model.addAttribute(
                "open", proof.marks().stream().filter(MarkDetails::isOpen).count());
    }
}
