package app.jobbag.proposals.web;

import app.jobbag.files.FileAnswer;
import app.jobbag.files.Letterhead;
import app.jobbag.proposals.OutlineLinks;
import app.jobbag.proposals.OutlineRead;
import app.jobbag.staff.Locales;
import app.jobbag.staff.OpenDoor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The client's page of an outline, by the personal link in its mail. */
@Controller
class OutlineLinksController {
    private final OutlineLinks links;
    private final Letterhead letterhead;

    OutlineLinksController(OutlineLinks links, Letterhead letterhead) {
        this.links = links;
        this.letterhead = letterhead;
    }

    /** Who wrote it: the head of the page, as on the portal. */
    @ModelAttribute("agencyName")
    String agencyName(Locale language) {
        return letterhead.in(language).name();
    }

    @GetMapping("/p/outlines/{outline}")
    @OpenDoor(
            "whoever has the link may read the outline that was mailed with it; mail scanners look too, and change nothing")
    String show(@PathVariable String outline, HttpServletRequest request, Model model) {
        OutlineRead read = links.look(outline);
        Locales.give(request, new SimpleLocaleContext(read.locale()));
        model.addAttribute("read", read);
        model.addAttribute("address", "/p/outlines/" + outline);
        return "proposals/outline";
    }

    @GetMapping("/p/outlines/{outline}/file")
    @OpenDoor("the paper of the outline that was mailed with the link")
    ResponseEntity<Resource> file(@PathVariable String outline) {
        return FileAnswer.download(links.paper(outline));
    }
}
