package app.jobbag.portal.web;

import app.jobbag.portal.PortalLinks;
import app.jobbag.staff.OpenDoor;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever has lost the link asks for another at the own address; the answer is the same whoever asks. */
@Controller
class FreshLinksController {
    private final PortalLinks links;

    FreshLinksController(PortalLinks links) {
        this.links = links;
    }

    @GetMapping("/p/links/new")
    @OpenDoor("a form for whoever has lost the link; says nothing of anybody")
    String newForm(@RequestParam(required = false) @Nullable String mailed, Model model) {
        model.addAttribute("form", new LinkForm());
        model.addAttribute("mailed", mailed != null);
        return "portal/fresh";
    }

    @PostMapping("/p/links")
    @OpenDoor("mails a link to a contact's own address, a few a day; the answer is the same for every address")
    String create(@Valid @ModelAttribute("form") LinkForm form, BindingResult errors, HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "portal/fresh";
        }
        links.mailFreshTo(form.getEmail());
        return "redirect:/p/links/new?mailed";
    }
}
