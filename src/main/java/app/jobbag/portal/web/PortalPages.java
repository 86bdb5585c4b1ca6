package app.jobbag.portal.web;

import app.jobbag.files.Agency;
import app.jobbag.files.Letterhead;
import app.jobbag.kernel.NotFound;
import app.jobbag.portal.PortalContact;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.thymeleaf.context.LazyContextVariable;

/** What every page of the portal knows; and the one page for what is unknown, expired, revoked or somebody else's. */
@ControllerAdvice(basePackageClasses = PortalPages.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortalPages {
    private final Letterhead letterhead;

    PortalPages(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    /** The name is asked for where a page writes it, not where bytes are sent. */
    @ModelAttribute
    void head(Locale language, Model model) {
        model.addAttribute("agencyName", new LazyContextVariable<String>() {
            @Override
            protected String loadValue() {
                return letterhead.in(language).name();
            }
        });
        PortalContact.current().ifPresent(contact -> model.addAttribute("contactName", contact.name()));
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String gone(Locale language, Model model) {
        Agency agency = letterhead.in(language);
        model.addAttribute("agencyName", agency.name());
        model.addAttribute("agencyContact", agency.contact());
        return "portal/gone";
    }
}
