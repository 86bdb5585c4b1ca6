package app.jobbag.signoffs.web;

import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Refused;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.PaperAnswerId;
import app.jobbag.signoffs.PaperFolders;
import app.jobbag.signoffs.PaperGuard;
import app.jobbag.signoffs.PaperSigning;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignerId;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.ReasonForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What came back on paper: recorded by one person of the agency, confirmed or rejected by another. */
@Controller
class ScansController {
    private final PaperSigning signing;
    private final PaperFolders desk;
    private final FileReception reception;
    private final PaperGuard guard;

    ScansController(PaperSigning signing, PaperFolders desk, FileReception reception, PaperGuard guard) {
        this.guard = guard;
        this.signing = signing;
        this.desk = desk;
        this.reception = reception;
    }

    @GetMapping("/paper-signatures/{signer}/scans/new")
    @Requires(Action.PAPER_SIGNATURE)
    String newForm(
            SignedIn who,
            @PathVariable SignerId signer,
            @RequestParam(required = false) @Nullable String code,
            Model model) {
        ScanForm form = new ScanForm();
        form.setCode(code == null ? "" : code);
        form.setTypedName(folder(who, signer, model).signer().name());
        model.addAttribute("form", form);
        return "paper-signatures/scan";
    }

    @PostMapping("/paper-signatures/{signer}/scans")
    @Requires(Action.PAPER_SIGNATURE)
    String create(
            SignedIn who,
            @PathVariable SignerId signer,
            @Valid @ModelAttribute("form") ScanForm form,
            BindingResult errors,
            Post post,
            Model model) {
        RequestDetails request = folder(who, signer, model).request();
        model.addAttribute("guard", guard.look(request, form.getRemarks()));
        model.addAttribute("mayPass", guard.mayPass(who, request));
        form.check(errors);
        Received scan = receive(form);
        return post.form("paper-signatures/scan", errors)
                .saving(() -> signing.record(who, signer, form.draft(), scan))
                .to(PaperSignaturesController.home(signer), "signoffs.paper.record.done");
    }

    @PostMapping("/paper-signatures/{signer}/scans/{scan}/confirmation")
    @Requires(Action.PAPER_SIGNATURE)
    String confirm(
            SignedIn who,
            @PathVariable SignerId signer,
            @PathVariable PaperAnswerId scan,
            Post post,
            HttpServletRequest request) {
        Device device = Device.of(request.getRemoteAddr(), request.getHeader("User-Agent"));
        return post.action()
                .doing(() -> signing.confirm(who, signer, scan, device))
                .to(PaperSignaturesController.home(signer), "signoffs.paper.confirm.done");
    }

    @PostMapping("/paper-signatures/{signer}/scans/{scan}/rejection")
    @Requires(Action.PAPER_SIGNATURE)
    String reject(
            SignedIn who,
            @PathVariable SignerId signer,
            @PathVariable PaperAnswerId scan,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Post post,
            Model model) {
        folder(who, signer, model);
        return post.form("paper-signatures/show", errors)
                .saving(() -> signing.reject(who, signer, scan, form.getReason()))
                .to(PaperSignaturesController.home(signer), "signoffs.paper.reject.done");
    }

    private PaperFolders.Folder folder(SignedIn who, SignerId signer, Model model) {
        PaperFolders.Folder folder = desk.show(who, signer);
        model.addAttribute("folder", folder);
        return folder;
    }

    /** What is wrong with the scan is said at its field. */
    private Received receive(ScanForm form) {
        MultipartFile file = form.getFile();
        if (file == null || file.isEmpty()) {
            return new Received.Unfit(new Refused("signoffs.paper.noScan").at("file"));
        }
        Received received = reception.receive(Upload.of(file));
        return received instanceof Received.Unfit unfit
                ? new Received.Unfit(unfit.reason().at("file"))
                : received;
    }
}
