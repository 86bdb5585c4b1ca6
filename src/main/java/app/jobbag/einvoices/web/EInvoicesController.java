package app.jobbag.einvoices.web;

import app.jobbag.einvoices.EFormat;
import app.jobbag.einvoices.EInvoicing;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The electronic forms of an invoice: written on request, fetched, released or held against the rules again. */
@Controller
class EInvoicesController {
    private final EInvoicing einvoicing;

    EInvoicesController(EInvoicing einvoicing) {
        this.einvoicing = einvoicing;
    }

    @PostMapping("/invoices/{id}/e-invoices")
    @Requires(Action.INVOICE_SEE)
    String create(SignedIn who, @PathVariable InvoiceId id, @RequestParam EFormat format, Post post) {
        return post.action()
                .doing(() -> einvoicing.write(who, id, format))
                .linking("/invoices/" + id.value() + "/e-invoices/" + format)
                .to("/invoices/" + id.value(), "einvoices.write.done");
    }

    @GetMapping("/invoices/{id}/e-invoices/{format}")
    @Requires(Action.INVOICE_SEE)
    ResponseEntity<byte[]> show(SignedIn who, @PathVariable InvoiceId id, @PathVariable EFormat format) {
        return file(einvoicing.xml(who, id, format), format);
    }

    static ResponseEntity<byte[]> file(String xml, EFormat format) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(format.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".xml")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_XML)
                .body(xml.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/invoices/{id}/e-invoices/{format}/release")
    @Requires(Action.INVOICE_WRITE)
    String release(SignedIn who, @PathVariable InvoiceId id, @PathVariable EFormat format, Post post) {
        return post.action()
                .doing(() -> einvoicing.release(who, id, format))
                .to("/invoices/" + id.value(), "einvoices.release.done");
    }

    @PostMapping("/invoices/{id}/e-invoices/{format}/check")
    @Requires(Action.INVOICE_WRITE)
    String check(SignedIn who, @PathVariable InvoiceId id, @PathVariable EFormat format, Post post) {
        return post.action()
                .doing(() -> einvoicing.checkAgain(who, id, format))
                .to("/invoices/" + id.value(), "einvoices.check.done");
    }
}
