package app.jobbag.portal.web;

import app.jobbag.files.FileAnswer;
import app.jobbag.files.FileRegister;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.kernel.NotFound;
import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.SealedDocument;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The receipt of a signature, and the sealed document once everybody has answered, as PDF. */
@Controller
class ReceiptsController {
    private static final int SECONDS = 3;

    private final ContactSigning signing;
    private final PaperCounter counter;
    private final FileRegister files;

    ReceiptsController(ContactSigning signing, PaperCounter counter, FileRegister files) {
        this.signing = signing;
        this.counter = counter;
        this.files = files;
    }

    /** While it is still being printed the page comes back to it by itself. */
    @GetMapping("/p/documents/{id}/receipt")
    @Requires(Action.PORTAL_SEE)
    ResponseEntity<Resource> show(PortalContact who, @PathVariable SignatureRequestId id) {
        PaperDetails paper = counter.ready(signing.receipt(who.contactId(), id));
        if (paper.print() == null) {
            return ResponseEntity.accepted()
                    .header("Refresh", String.valueOf(SECONDS))
                    .build();
        }
        return FileAnswer.view(files.open(paper.print().file()).orElseThrow(NotFound::new));
    }

    /** While it is still being made the page comes back to it by itself. */
    @GetMapping("/p/documents/{id}/sealed")
    @Requires(Action.PORTAL_SEE)
    ResponseEntity<Resource> sealed(PortalContact who, @PathVariable SignatureRequestId id) {
        SealedDocument document = signing.sealed(who.contactId(), id);
        if (document.file() == null) {
            return ResponseEntity.accepted()
                    .header("Refresh", String.valueOf(SECONDS))
                    .build();
        }
        return FileAnswer.view(files.open(document.file()).orElseThrow(NotFound::new));
    }
}
