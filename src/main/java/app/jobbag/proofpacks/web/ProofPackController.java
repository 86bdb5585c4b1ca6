package app.jobbag.proofpacks.web;

import app.jobbag.invoices.InvoiceId;
import app.jobbag.proofpacks.ProofPacks;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The signed pages behind an invoice: as one PDF, and whether they go with its mail. */
@Controller
class ProofPackController {
    private final ProofPacks packs;
    private final MessageSource texts;

    ProofPackController(ProofPacks packs, MessageSource texts) {
        this.packs = packs;
        this.texts = texts;
    }

    @GetMapping("/invoices/{id}/proof-pack")
    @Requires(Action.INVOICE_SEE)
    ResponseEntity<byte[]> show(SignedIn who, @PathVariable InvoiceId id) {
        String name = ContentDisposition.attachment()
                .filename(texts.getMessage("proofpacks.file", null, who.locale()) + ".pdf", StandardCharsets.UTF_8)
                .build()
                .toString();
        return packs.pdf(who, id)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, name)
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/invoices/" + id.value()))
                        .build());
    }

    @PostMapping("/invoices/{id}/proof-pack")
    @Requires(Action.INVOICE_WRITE)
    String attach(SignedIn who, @PathVariable InvoiceId id, Post post) {
        return post.action().doing(() -> packs.attach(who, id)).to(home(id), "proofpacks.attach.done");
    }

    @PostMapping("/invoices/{id}/proof-pack/removal")
    @Requires(Action.INVOICE_WRITE)
    String detach(SignedIn who, @PathVariable InvoiceId id, Post post) {
        return post.action().doing(() -> packs.detach(who, id)).to(home(id), "proofpacks.detach.done");
    }

    private static String home(InvoiceId id) {
        return "/invoices/" + id.value();
    }
}
