package app.jobbag.purchasing.web;

import app.jobbag.files.Letterhead;
import app.jobbag.kernel.Refused;
import app.jobbag.purchasing.AskedSupplier;
import app.jobbag.purchasing.PurchaseLinks;
import app.jobbag.purchasing.SupplierWord;
import app.jobbag.staff.Locales;
import app.jobbag.staff.OpenDoor;
import app.jobbag.ui.Options;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A supplier's word on an order, by the personal link in its mail; no account is needed for it. */
@Controller
class SupplierAnswersController {
    private static final String VIEW = "purchasing/supplier";

    private final PurchaseLinks links;
    private final Options options;
    private final Letterhead letterhead;

    SupplierAnswersController(PurchaseLinks links, Options options, Letterhead letterhead) {
        this.letterhead = letterhead;
        this.links = links;
        this.options = options;
    }

    /** Who asks: the head of the page, as on the portal. */
    @ModelAttribute("agencyName")
    String agencyName(Locale language) {
        return letterhead.in(language).name();
    }

    @GetMapping("/p/purchases/{link}")
    @OpenDoor("whoever has the link may see the order its reader was sent; mail scanners look too, and change nothing")
    String show(
            @PathVariable String link,
            @RequestParam(required = false) @Nullable String noted,
            HttpServletRequest request,
            Model model) {
        fill(link, request, model);
        model.addAttribute("noted", noted != null);
        model.addAttribute("form", new SupplierAnswerForm());
        return VIEW;
    }

    /** What sends every form it finds has chosen no answer, and changes nothing. */
    @PostMapping("/p/purchases/{link}")
    @OpenDoor("answers for the link's own order, with a choice that stands in no form before it is made")
    String create(
            @PathVariable String link,
            @Valid @ModelAttribute("form") SupplierAnswerForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        fill(link, request, model);
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return VIEW;
        }
        try {
            links.answer(link, Objects.requireNonNull(form.getAnswer()), form.getWords());
            return "redirect:" + address(link) + "?noted";
        } catch (Refused tooLate) {
            return "redirect:" + address(link);
        }
    }

    private void fill(String link, HttpServletRequest request, Model model) {
        AskedSupplier asked = links.look(link);
        Locales.give(request, new SimpleLocaleContext(asked.locale()));
        model.addAttribute("asked", asked);
        model.addAttribute("address", address(link));
        model.addAttribute("answers", options.of(SupplierWord.values(), "purchasing.answer.choice."));
    }

    private static String address(String link) {
        return "/p/purchases/" + link;
    }
}
