package app.jobbag.deliverables.web;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.proofs.NextVersions;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** Uploading a version, which sends it on its way. */
@Controller
class VersionsController {
    private final NextVersions versions;
    private final FileReception reception;
    private final DeliverablePage page;

    VersionsController(NextVersions versions, FileReception reception, DeliverablePage page) {
        this.versions = versions;
        this.reception = reception;
        this.page = page;
    }

    @GetMapping("/deliverables/{id}/versions/new")
    @Requires(Action.DELIVERABLE_WRITE)
    String newForm(SignedIn who, @PathVariable DeliverableId id, Model model) {
        DeliverableDetails deliverable = require(who, id, model);
        UploadForm form = new UploadForm();
        form.setVersion(deliverable.version());
        model.addAttribute("form", form);
        return "deliverables/version";
    }

    @PostMapping("/deliverables/{id}/versions")
    @Requires(Action.DELIVERABLE_WRITE)
    String create(
            SignedIn who,
            @PathVariable DeliverableId id,
            @Valid @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            Post post,
            Model model) {
        require(who, id, model);
        Received file = receive(form);
        return post.form("deliverables/version", errors)
                .saving(() -> versions.upload(
                        who, id, new NextVersions.Next(form.getVersion(), file, form.getNote(), form.getDone())))
                .to("/deliverables/" + id.value(), "deliverables.version.done");
    }

    /** With the marks that are still open on the last version: for each it is asked whether it is mended now. */
    private DeliverableDetails require(SignedIn who, DeliverableId id, Model model) {
        return page.requireUpload(who, id, model);
    }

    /** What is wrong with the file is said at its field. */
    private Received receive(UploadForm form) {
        MultipartFile file = form.getFile();
        if (file == null || file.isEmpty()) {
            return new Received.Unfit(new Refused("deliverables.refused.noFile").at("file"));
        }
        Received received = reception.receive(Upload.of(file));
        return received instanceof Received.Unfit unfit
                ? new Received.Unfit(unfit.reason().at("file"))
                : received;
    }
}
