package app.jobbag.dossier.web;

import app.jobbag.dossier.Folder;
import app.jobbag.dossier.OrderFileId;
import app.jobbag.files.FileReception;
import app.jobbag.files.Handed;
import app.jobbag.files.Received;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.workorders.OrderId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The files of an order: several at once, each with its versions. */
@Controller
class FolderController {
    private static final String VIEW = "dossier/show";
    private static final String VERSION = "dossier/version";

    private final Folder folder;
    private final FileReception reception;
    private final DossierPage page;

    FolderController(Folder folder, FileReception reception, DossierPage page) {
        this.folder = folder;
        this.reception = reception;
        this.page = page;
    }

    @GetMapping("/workorders/{id}/dossier")
    @Requires(Action.ORDER_SEE)
    String show(SignedIn who, @PathVariable OrderId id, Model model) {
        page.show(who, id, model);
        model.addAttribute("form", new FilesForm());
        return VIEW;
    }

    /** Those that are fit are kept, whatever the others are; the form then says what is wrong with these. */
    @PostMapping("/workorders/{id}/files")
    @Requires(Action.DOSSIER_WRITE)
    String create(
            SignedIn who,
            @PathVariable OrderId id,
            @Valid @ModelAttribute("form") FilesForm form,
            BindingResult errors,
            Post post,
            Model model,
            HttpServletResponse response) {
        page.open(who, id);
        Handed handed = form.receive(reception, errors);
        List<Received> fit = handed.fit();
        if (handed.refusals().isEmpty()) {
            page.show(who, id, model);
            return post.form(VIEW, errors)
                    .saving(() -> folder.keep(who, id, form.getDocument(), form.getNote(), fit))
                    .to(home(id), "dossier.files.done");
        }
        post.form(VIEW, errors)
                .saving(() -> folder.keep(who, id, form.getDocument(), form.getNote(), fit))
                .staying();
        page.show(who, id, model);
        model.addAttribute("keptBeside", fit.size());
        FilesForm.tell(handed.refusals(), errors);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return VIEW;
    }

    @GetMapping("/workorders/{id}/files/{file}/versions/new")
    @Requires(Action.DOSSIER_WRITE)
    String newVersion(SignedIn who, @PathVariable OrderId id, @PathVariable OrderFileId file, Model model) {
        page.version(who, id, file, model);
        model.addAttribute("form", new FilesForm());
        return VERSION;
    }

    @PostMapping("/workorders/{id}/files/{file}/versions")
    @Requires(Action.DOSSIER_WRITE)
    String createVersion(
            SignedIn who,
            @PathVariable OrderId id,
            @PathVariable OrderFileId file,
            @Valid @ModelAttribute("form") FilesForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.version(who, id, file, model);
        Handed handed = form.receive(reception, errors);
        FilesForm.tell(handed.refusals(), errors);
        return post.form(VERSION, errors)
                .saving(() -> folder.replace(
                        who, id, file, form.getNote(), handed.fit().get(0)))
                .to(home(id), "dossier.version.done");
    }

    @PostMapping("/workorders/{id}/files/{file}/removal")
    @Requires(Action.DOSSIER_WRITE)
    String remove(SignedIn who, @PathVariable OrderId id, @PathVariable OrderFileId file, Post post) {
        return post.action().doing(() -> folder.remove(who, id, file)).to(home(id), "dossier.removal.done");
    }

    private static String home(OrderId id) {
        return "/workorders/" + id.value() + "/dossier";
    }
}
