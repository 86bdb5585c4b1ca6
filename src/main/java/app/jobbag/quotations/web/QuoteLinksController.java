package app.jobbag.quotations.web;

import app.jobbag.files.FileAnswer;
import app.jobbag.files.Letterhead;
import app.jobbag.kernel.Refused;
import app.jobbag.quotations.AskedForQuote;
import app.jobbag.quotations.QuoteLinks;
import app.jobbag.quotations.QuoteState;
import app.jobbag.quotations.Reply;
import app.jobbag.staff.Locales;
import app.jobbag.staff.OpenDoor;
import app.jobbag.ui.Options;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A supplier's quote by the personal link in its mail; no account is needed for it. */
@Controller
class QuoteLinksController {
    private static final String VIEW = "quotations/supplier";

    private final QuoteLinks links;
    private final Options options;
    private final Letterhead letterhead;

    QuoteLinksController(QuoteLinks links, Options options, Letterhead letterhead) {
        this.letterhead = letterhead;
        this.links = links;
        this.options = options;
    }

    /** Who asks: the head of the page, as on the portal. */
    @ModelAttribute("agencyName")
    String agencyName(Locale language) {
        return letterhead.in(language).name();
    }

    @GetMapping("/p/quotes/{quote}")
    @OpenDoor("whoever has the link may see what its reader is asked; mail scanners look too, and change nothing")
    String show(
            @PathVariable String quote,
            @RequestParam(required = false) @Nullable String noted,
            HttpServletRequest request,
            Model model) {
        AskedForQuote asked = fill(quote, request, model);
        AskedForQuote.Own own = asked.own();
        QuoteForm form = new QuoteForm();
        Currency said = own.currency();
        form.fill(
                said == null ? asked.usual() : said, own.prices(), asked.lines().size());
        form.setLeadDays(own.leadDays());
        form.setValidUntil(own.validUntil());
        form.setRemarks(own.remarks());
        model.addAttribute("noted", noted != null);
        model.addAttribute("form", form);
        return VIEW;
    }

    /** What sends every form it finds has chosen no answer, and changes nothing. */
    @PostMapping("/p/quotes/{quote}")
    @OpenDoor("answers for the link's own supplier, with a choice that stands in no form before it is made")
    String create(
            @PathVariable String quote,
            @Valid @ModelAttribute("form") QuoteForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        AskedForQuote asked = fill(quote, request, model);
        form.check(asked.lines().size(), errors);
        boolean open = asked.isOpen();
        if (open && !errors.hasErrors()) {
            answer(quote, asked, form, errors);
        }
        if (open && errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return VIEW;
        }
        return "redirect:" + address(quote) + (open ? "?noted" : "");
    }

    /** By its place on the page, from 1. */
    @GetMapping("/p/quotes/{quote}/files/{position}")
    @OpenDoor("a file that was shared with the suppliers who were asked, for whoever has such a link")
    ResponseEntity<Resource> file(@PathVariable String quote, @PathVariable int position) {
        return FileAnswer.download(links.file(quote, position));
    }

    /** What is wrong is said at its field, or above. */
    private void answer(String link, AskedForQuote asked, QuoteForm form, BindingResult errors) {
        try {
            Reply reply = form.reply(asked.lines().size());
            links.answer(link, reply);
        } catch (Refused refused) {
            for (Refused each : refused.parts()) {
                String field = each.field();
                if (field == null) {
                    errors.reject(each.key(), each.arguments(), each.key());
                } else {
                    errors.rejectValue(field, each.key(), each.arguments(), each.key());
                }
            }
        }
    }

    private AskedForQuote fill(String link, HttpServletRequest request, Model model) {
        AskedForQuote asked = links.look(link);
        Locales.give(request, new SimpleLocaleContext(asked.locale()));
        model.addAttribute("asked", asked);
        model.addAttribute("address", address(link));
        model.addAttribute(
                "answers",
                options.of(new QuoteState[] {QuoteState.QUOTED, QuoteState.DECLINED}, "quotations.answer.choice."));
        return asked;
    }

    private static String address(String link) {
        return "/p/quotes/" + link;
    }
}
