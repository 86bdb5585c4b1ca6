package app.jobbag.portal.web;

import app.jobbag.kernel.Refused;
import app.jobbag.portal.PortalHolder;
import app.jobbag.portal.PortalLinks;
import app.jobbag.portal.PortalSession;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.EndedLink;
import app.jobbag.signoffs.FreshLinks;
import app.jobbag.signoffs.LinkHolder;
import app.jobbag.signoffs.SigningLinks;
import app.jobbag.staff.Locales;
import app.jobbag.staff.OpenDoor;
import app.jobbag.weekly.WeeklyReportId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The personal link from a mail: looked at it changes nothing, continued it becomes a session and a clean address. */
@Controller
class LinksController {
    private final SigningLinks links;
    private final FreshLinks fresh;
    private final PortalLinks portal;
    private final PortalSession session;

    LinksController(SigningLinks links, FreshLinks fresh, PortalLinks portal, PortalSession session) {
        this.links = links;
        this.fresh = fresh;
        this.portal = portal;
        this.session = session;
    }

    @GetMapping("/p/{token}")
    @OpenDoor("whoever has the link may see who asks for what; mail scanners look too")
    String show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String mailed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("token", token);
        Optional<LinkHolder> found = links.find(token);
        if (found.isEmpty()) {
            model.addAttribute("mailed", mailed != null);
            Optional<PortalHolder> whole = portal.find(token);
            if (whole.isPresent()) {
                return entry(whole.get(), request, response, model);
            }
            return ended(fresh.look(token), request, response, model);
        }
        LinkHolder holder = found.get();
        speakTheirLanguage(holder.locale(), holder.zone(), request);
        model.addAttribute("holder", holder);
        return "portal/link";
    }

    /** Who comes too late, with a page that was opened in time, is shown why by the address itself. */
    @PostMapping("/p/{token}")
    @OpenDoor("trades the link for a session of the portal, which signs nothing without the mailed code")
    String create(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        if (links.find(token).isEmpty()) {
            return enter(token, request, response);
        }
        LinkHolder holder = links.open(token, Device.of(request.getRemoteAddr(), request.getHeader("User-Agent")));
        session.admit(holder, request, response);
        return "redirect:/p/documents/" + holder.request().value();
    }

    @PostMapping("/p/{token}/fresh-link")
    @OpenDoor("mails a link to the address that the old one was mailed to, a few a day; shows nothing")
    String mail(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (links.find(token).isPresent()) {
            return "redirect:/p/" + token;
        }
        Optional<PortalHolder> whole = portal.find(token);
        try {
            if (whole.isPresent()) {
                portal.mailFresh(token);
            } else {
                fresh.mail(token);
            }
            return "redirect:/p/" + token + "?mailed";
        } catch (Refused refused) {
            model.addAttribute("token", token);
            model.addAttribute("refused", refused.key());
            return whole.isPresent()
                    ? entry(whole.get(), request, response, model)
                    : ended(fresh.look(token), request, response, model);
        }
    }

    /** Of the link to the whole portal, or in a report's mail: it leads to where the code is asked for. */
    private String enter(String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<PortalHolder> whole = portal.find(token);
        if (whole.filter(PortalHolder::isLive).isPresent()) {
            PortalHolder holder = portal.open(token);
            session.admit(holder, request, response);
            WeeklyReportId report = holder.report();
            return "redirect:/p/presence/new" + (report == null ? "" : "?report=" + report.value());
        }
        if (whole.isEmpty()) {
            fresh.look(token);
        }
        return "redirect:/p/" + token;
    }

    private static String entry(
            PortalHolder holder, HttpServletRequest request, HttpServletResponse response, Model model) {
        speakTheirLanguage(holder.locale(), holder.zone(), request);
        model.addAttribute("holder", holder);
        if (!holder.isLive()) {
            response.setStatus(HttpStatus.GONE.value());
        }
        return "portal/entry";
    }

    private static String ended(EndedLink dead, HttpServletRequest request, HttpServletResponse response, Model model) {
        speakTheirLanguage(dead.locale(), dead.zone(), request);
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("dead", dead);
        return "portal/ended";
    }

    private static void speakTheirLanguage(Locale locale, ZoneId zone, HttpServletRequest request) {
        LocaleContext theirs = new SimpleTimeZoneAwareLocaleContext(locale, TimeZone.getTimeZone(zone));
        request.setAttribute(Locales.GIVEN, theirs);
        LocaleContextHolder.setLocaleContext(theirs);
    }
}
