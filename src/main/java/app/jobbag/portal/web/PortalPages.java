package app.jobbag.portal.web;

import app.jobbag.files.Agency;
import app.jobbag.kernel.NotFound;
import app.jobbag.portal.PortalContact;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What every page of the portal knows; and the one page for what is unknown, expired, revoked or somebody else's. */
@ControllerAdvice(basePackageClasses = PortalPages.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortalPages {
    private final Agency agency;

    PortalPages(Agency agency) {
        this.agency = agency;
    }

    @ModelAttribute
    void head(Model model) {
        model.addAttribute("agencyName", agency.name());
        PortalContact.current().ifPresent(contact -> model.addAttribute("contactName", contact.name()));
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String gone(Model model) {
        model.addAttribute("agencyName", agency.name());
        model.addAttribute("agencyContact", agency.contact());
        return "portal/gone";
    }
}
