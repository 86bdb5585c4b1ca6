package app.jobbag.withholdings.web;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.withholdings.CertificateId;
import app.jobbag.withholdings.CertificateOnly;
import app.jobbag.withholdings.Certificates;
import app.jobbag.withholdings.WithheldTax;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Tax withheld by client and year, and the certificates that came in. */
@Controller
class CertificatesController {
    private static final String PAGE = "withholdings/certificates";

    private final WithheldTax tax;
    private final Certificates certificates;
    private final CertificatesPage page;
    private final WithheldFile file;

    CertificatesController(WithheldTax tax, Certificates certificates, CertificatesPage page, WithheldFile file) {
        this.tax = tax;
        this.certificates = certificates;
        this.page = page;
        this.file = file;
    }

    @GetMapping("/withholdings")
    @Requires(Action.INVOICE_SEE)
    String index(SignedIn who, @ModelAttribute("form") CertificateSearch search, BindingResult ignored, Model model) {
        int year = search.yearOr(page.today(who).getYear());
        search.setYear(year);
        model.addAttribute("form", search);
        model.addAttribute("year", year);
        model.addAttribute("choices", CertificateOnly.values());
        model.addAttribute("rows", tax.in(year, search.getClient(), search.getOnly()));
        return "withholdings/years";
    }

    @GetMapping("/withholdings.csv")
    @Requires(Action.INVOICE_SEE)
    void export(
            SignedIn who,
            @ModelAttribute("form") CertificateSearch search,
            BindingResult ignored,
            HttpServletResponse response)
            throws IOException {
        int year = search.yearOr(page.today(who).getYear());
        file.send(year, tax.in(year, search.getClient(), search.getOnly()), response);
    }

    @GetMapping("/withholdings/{client}/certificates")
    @Requires(Action.INVOICE_SEE)
    String show(
            SignedIn who,
            @PathVariable ClientId client,
            @ModelAttribute("search") CertificateSearch search,
            BindingResult ignored,
            Model model) {
        int year = search.yearOr(page.today(who).getYear());
        model.addAttribute("form", page.show(who, client, year, model));
        return PAGE;
    }

    @PostMapping("/withholdings/{client}/certificates")
    @Requires(Action.WITHHOLDING_SET)
    String create(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") CertificateForm form,
            BindingResult errors,
            Post post,
            Model model) {
        int year = errors.hasFieldErrors("year") ? page.today(who).getYear() : Objects.requireNonNull(form.getYear());
        page.show(who, client, year, model);
        return post.form(PAGE, errors)
                .saving(() -> certificates.record(who, client, form.draft()))
                .to(home(client, year), "withholdings.certificate.done");
    }

    @PostMapping("/withholding-certificates/{id}/reversal")
    @Requires(Action.WITHHOLDING_SET)
    String takeBack(SignedIn who, @PathVariable CertificateId id, Post post) {
        Certificates.Place place = certificates.place(id);
        return post.action()
                .doing(() -> certificates.takeBack(who, id))
                .to(home(place.client(), place.year()), "withholdings.certificate.takenBack");
    }

    private static String home(ClientId client, int year) {
        return "/withholdings/" + client.value() + "/certificates?year=" + year;
    }
}
