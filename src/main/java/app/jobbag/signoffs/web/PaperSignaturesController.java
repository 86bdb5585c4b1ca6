package app.jobbag.signoffs.web;

import app.jobbag.files.FileAnswer;
import app.jobbag.files.FileContent;
import app.jobbag.signoffs.PaperFolders;
import app.jobbag.signoffs.PaperSigning;
import app.jobbag.signoffs.SheetCode;
import app.jobbag.signoffs.SheetPrint;
import app.jobbag.signoffs.SignerId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signatures on paper: found by their code, the sheet printed, what waits for a second person. */
@Controller
class PaperSignaturesController {
    private final PaperFolders desk;
    private final PaperSigning signing;
    private final SheetPrint print;

    PaperSignaturesController(PaperFolders desk, PaperSigning signing, SheetPrint print) {
        this.desk = desk;
        this.signing = signing;
        this.print = print;
    }

    /** A code leads to where its paper is recorded. */
    @GetMapping("/paper-signatures")
    @Requires(Action.PAPER_SIGNATURE)
    String index(SignedIn who, @RequestParam(required = false) @Nullable String code, Model model) {
        if (code != null && !code.isBlank()) {
            Optional<SheetCode> read = SheetCode.read(code);
            Optional<SignerId> found = read.flatMap(each -> desk.find(who, each));
            if (found.isPresent()) {
                return "redirect:" + home(found.get()) + "/scans/new?code="
                        + read.get().printed();
            }
            model.addAttribute(
                    "refused", read.isEmpty() ? "signoffs.paper.codeMistyped" : "signoffs.paper.codeUnknown");
        }
        model.addAttribute("code", code);
        model.addAttribute("waiting", desk.waiting());
        return "paper-signatures/index";
    }

    @GetMapping("/paper-signatures/{signer}")
    @Requires(Action.PAPER_SIGNATURE)
    String show(SignedIn who, @PathVariable SignerId signer, Model model) {
        model.addAttribute("folder", desk.show(who, signer));
        model.addAttribute("form", new ReasonForm());
        return "paper-signatures/show";
    }

    @PostMapping("/paper-signatures/{signer}/sheet")
    @Requires(Action.PAPER_SIGNATURE)
    String print(SignedIn who, @PathVariable SignerId signer, Post post) {
        return post.action().doing(() -> signing.print(who, signer)).to(home(signer), "signoffs.sheet.done");
    }

    @GetMapping("/paper-signatures/{signer}/sheet")
    @Requires(Action.PAPER_SIGNATURE)
    Object sheet(SignedIn who, @PathVariable SignerId signer, HttpServletResponse response) {
        Optional<FileContent> sheaf = print.open(who, signer);
        if (sheaf.isPresent()) {
            return FileAnswer.view(sheaf.get());
        }
        FileAnswer.soon(response);
        return "paper-signatures/preparing";
    }

    static String home(SignerId signer) {
        return "/paper-signatures/" + signer.value();
    }
}
