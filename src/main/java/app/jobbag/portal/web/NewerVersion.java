package app.jobbag.portal.web;

import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.Newer;
import app.jobbag.signoffs.PortalDocument;
import app.jobbag.signoffs.SignatureRequestId;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a page of an older version says of the one that took its place. */
@Component
class NewerVersion {
    private final Clock clock;

    NewerVersion(Clock clock) {
        this.clock = clock;
    }

    void tell(PortalContact who, PortalDocument document, Model model) {
        Newer newer = document.newer();
        model.addAttribute("newer", newer);
        if (newer != null && newer.request() != null) {
            model.addAttribute("newerUrl", address(who, newer.request()));
        }
    }

    /** The link of the older version opens the older version: the newer one is among all that is the contact's. */
    private String address(PortalContact who, SignatureRequestId newer) {
        return who.mayOpen(newer.value(), clock.instant()) ? "/p/documents/" + newer.value() : "/p";
    }
}
