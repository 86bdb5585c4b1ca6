package app.jobbag.deliverables.web;

import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.Routing;
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
    private final Routing routing;
    private final FileReception reception;
    private final DeliverablePage page;

    VersionsController(Routing routing, FileReception reception, DeliverablePage page) {
        this.routing = routing;
        this.reception = reception;
        this.page = page;
    }

    @GetMapping("/deliverables/{id}/versions/new")
    @Requires(Action.DELIVERABLE_WRITE)
    String newForm(SignedIn who, @PathVariable DeliverableId id, Model model) {
        DeliverableDetails deliverable = page.require(who, Action.DELIVERABLE_WRITE, id, model);
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
        page.require(who, Action.DELIVERABLE_WRITE, id, model);
        Received file = receive(form);
        return post.form("deliverables/version", errors)
                .saving(() -> routing.upload(who, id, form.getVersion(), file, form.getNote()))
                .to("/deliverables/" + id.value(), "deliverables.version.done");
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
