package app.jobbag.portal.web;

import app.jobbag.kernel.NotFound;
import app.jobbag.portal.PortalContact;
import app.jobbag.portal.PortalSession;
import app.jobbag.signoffs.DeadLink;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.LinkHolder;
import app.jobbag.signoffs.SigningLinks;
import app.jobbag.staff.Locales;
import app.jobbag.staff.OpenDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The personal link from a mail: looked at it changes nothing, continued it becomes a session and a clean address. */
@Controller
class LinksController {
    private final SigningLinks links;
    private final PortalSession session;

    LinksController(SigningLinks links, PortalSession session) {
        this.links = links;
        this.session = session;
    }

    @GetMapping("/p/{token}")
    @OpenDoor("whoever has the link may see who asks for what; mail scanners look too")
    String show(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<LinkHolder> found = links.find(token);
        if (found.isEmpty()) {
            DeadLink dead = links.replaced(token).orElseThrow(NotFound::new);
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return replaced(dead, request, model);
        }
        LinkHolder holder = found.get();
        speakTheirLanguage(holder.locale(), holder.zone(), request);
        model.addAttribute("holder", holder);
        model.addAttribute("token", token);
        return "portal/link";
    }

    /** A dead link opens and names nothing; whoever is in the portal already finds the way to the newer version. */
    private static String replaced(DeadLink link, HttpServletRequest request, Model model) {
        speakTheirLanguage(link.locale(), link.zone(), request);
        model.addAttribute("title", link.title());
        model.addAttribute("newer", link.newer());
        model.addAttribute(
                "open",
                PortalContact.current()
                        .filter(who -> who.contactId().equals(link.contact()))
                        .isPresent());
        return "portal/replaced";
    }

    @PostMapping("/p/{token}")
    @OpenDoor("trades the link for a session of the portal, which signs nothing without the mailed code")
    String create(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        LinkHolder holder = links.open(token, Device.of(request.getRemoteAddr(), request.getHeader("User-Agent")));
        session.admit(holder, request, response);
        return "redirect:/p/documents/" + holder.request().value();
    }

    private static void speakTheirLanguage(Locale language, ZoneId zone, HttpServletRequest request) {
        LocaleContext theirs = new SimpleTimeZoneAwareLocaleContext(language, TimeZone.getTimeZone(zone));
        request.setAttribute(Locales.GIVEN, theirs);
        LocaleContextHolder.setLocaleContext(theirs);
    }
}
