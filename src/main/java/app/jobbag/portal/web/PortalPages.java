package app.jobbag.portal.web;

import app.jobbag.files.Agency;
import app.jobbag.files.Letterhead;
import app.jobbag.kernel.NotFound;
import app.jobbag.portal.PortalContact;
import java.util.Locale;
import java.util.Optional;
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

    /** Where the session does not know it, the name is asked for where a page writes it, not where bytes are sent. */
    @ModelAttribute
    void head(Locale language, Model model) {
        Optional<PortalContact> who = PortalContact.current();
        if (who.isPresent()) {
            model.addAttribute("agencyName", who.get().agency());
            model.addAttribute("contactName", who.get().name());
            model.addAttribute("zone", who.get().zone());
            return;
        }
        model.addAttribute("agencyName", new LazyContextVariable<String>() {
            @Override
            protected String loadValue() {
                return letterhead.in(language).name();
            }
        });
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
