package app.jobbag.portal.web;

import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.Newer;
import app.jobbag.signoffs.PortalDocument;
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
        if (newer != null) {
            model.addAttribute("newerUrl", address(who, document, newer));
        }
    }

    /** The link of the older version opens the older version: the newer one is opened by the mailed code. */
    private String address(PortalContact who, PortalDocument document, Newer newer) {
        return who.mayOpen(newer.request().value(), clock.instant())
                ? "/p/documents/" + newer.request().value()
                : "/p/presence/new?instead=" + document.request().id().value();
    }
}
