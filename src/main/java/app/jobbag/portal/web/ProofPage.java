package app.jobbag.portal.web;

import app.jobbag.deliverables.proofs.ClientMark;
import app.jobbag.deliverables.proofs.ClientMarks;
import app.jobbag.deliverables.proofs.ProofPress;
import app.jobbag.deliverables.proofs.Sheet;
import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.SignatureRequestId;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages of a proof with the contact's own marks: what the database says first, then, outside it, the pages' sizes. */
@Component("portalProofPage")
class ProofPage {
    private final ClientMarks marks;
    private final ProofPress press;

    ProofPage(ClientMarks marks, ProofPress press) {
        this.marks = marks;
        this.press = press;
    }

    void show(PortalContact who, SignatureRequestId id, int wanted, Model model) {
        ClientMarks.Marked marked = marks.marked(who.contactId(), id);
        List<Sheet> sheets = press.sheets(marked.original());
        int page = Math.max(1, Math.min(wanted, Math.max(1, sheets.size())));
        model.addAttribute("document", marked.document());
        model.addAttribute("takes", marked.takes());
        model.addAttribute("sheets", sheets);
        model.addAttribute("sheet", sheets.isEmpty() ? null : sheets.get(page - 1));
        model.addAttribute("page", page);
        model.addAttribute("marks", marked.marks());
        model.addAttribute(
                "drafts",
                marked.marks().stream().filter(each -> !each.isGiven()).count());
        model.addAttribute(
                "placed",
                marked.marks().stream()
                        .filter(ClientMark::isPlaced)
                        .filter(each -> each.page() == page)
                        .toList());
    }

    Resource picture(PortalContact who, SignatureRequestId id, int page) {
        return press.picture(marks.marked(who.contactId(), id).original(), page);
    }
}
