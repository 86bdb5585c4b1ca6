package app.jobbag.bank.web;

import app.jobbag.bank.BankFileDetails;
import app.jobbag.bank.BankFileId;
import app.jobbag.bank.BankFileReads;
import app.jobbag.bank.BankFiles;
import app.jobbag.bank.StatementTaking;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Statements on their way in: hand one in, look at it, take it in. */
@Controller
class BankFilesController {
    private final BankFiles files;
    private final BankFileReads reads;
    private final StatementTaking taking;
    private final BankFilePage page;

    BankFilesController(BankFiles files, BankFileReads reads, StatementTaking taking, BankFilePage page) {
        this.files = files;
        this.reads = reads;
        this.taking = taking;
        this.page = page;
    }

    @GetMapping("/bank-files")
    @Requires(Action.BANK_WRITE)
    String index(Model model) {
        page.index(model);
        model.addAttribute("form", new FileForm());
        return "bank/files";
    }

    @PostMapping("/bank-files")
    @Requires(Action.BANK_WRITE)
    String create(SignedIn who, @ModelAttribute("form") FileForm form, BindingResult errors, Post post, Model model)
            throws IOException {
        page.index(model);
        byte[] bytes = form.bytes(errors);
        return post.form("bank/files", errors)
                .saving(() -> files.handIn(who, form.name(), bytes, form.getAccount()))
                .to(BankFilesController::home, "bank.file.done");
    }

    @GetMapping("/bank-files/{id}")
    @Requires(Action.BANK_WRITE)
    String show(@PathVariable BankFileId id, Model model) {
        page.show(id, model);
        return "bank/file";
    }

    /** As it came; never opened in place. */
    @GetMapping("/bank-files/{id}/original")
    @Requires(Action.BANK_WRITE)
    ResponseEntity<byte[]> original(@PathVariable BankFileId id) {
        BankFileDetails file = reads.require(id);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", attachment.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(reads.bytes(id));
    }

    @PostMapping("/bank-files/{id}/mapping")
    @Requires(Action.BANK_WRITE)
    String map(
            SignedIn who,
            @PathVariable BankFileId id,
            @Valid @ModelAttribute("form") MappingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.show(id, model);
        model.addAttribute("form", form);
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        return post.form("bank/file", errors)
                .saving(() -> {
                    files.map(who, id, form.mapping());
                    return id;
                })
                .to(home(id), "bank.mapping.done");
    }

    @PostMapping("/bank-files/{id}/taking")
    @Requires(Action.BANK_WRITE)
    String take(SignedIn who, @PathVariable BankFileId id, @RequestParam int version, Post post) {
        return post.action()
                .doing(() -> taking.take(who, id, version))
                .to(done -> "/bank", home(id), "bank.taking.done");
    }

    @PostMapping("/bank-files/{id}/removal")
    @Requires(Action.BANK_WRITE)
    String remove(SignedIn who, @PathVariable BankFileId id, Post post) {
        return post.action()
                .doing(() -> files.remove(who, id))
                .to(done -> "/bank-files", home(id), "bank.removal.done");
    }

    private static String home(BankFileId id) {
        return "/bank-files/" + id.value();
    }
}
