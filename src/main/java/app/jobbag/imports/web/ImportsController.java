package app.jobbag.imports.web;

import app.jobbag.imports.ImportId;
import app.jobbag.imports.Importing;
import app.jobbag.imports.Report;
import app.jobbag.imports.sheets.Sheet;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of clients and contacts on their way in: bring one, try it out, take it in, take it back. */
@Controller
class ImportsController {
    private final Importing imports;
    private final ImportPage page;
    private final ProblemFile files;

    ImportsController(Importing imports, ImportPage page, ProblemFile files) {
        this.imports = imports;
        this.page = page;
        this.files = files;
    }

    @GetMapping("/imports")
    @Requires(Action.CLIENT_IMPORT)
    String index(SignedIn who, Model model) {
        model.addAttribute("form", new FileForm());
        model.addAttribute("imports", imports.own(who));
        return "imports/index";
    }

    /** Something to fill in, with the heads in the reader's language. */
    @GetMapping("/imports/sample.csv")
    @Requires(Action.CLIENT_IMPORT)
    void sample(HttpServletResponse response) throws IOException {
        files.sample(response);
    }

    /** The file is read before anything is written; what is wrong with it stands at its field. */
    @PostMapping("/imports")
    @Requires(Action.CLIENT_IMPORT)
    String create(SignedIn who, @ModelAttribute("form") FileForm form, BindingResult errors, Post post, Model model)
            throws IOException {
        Optional<Sheet> sheet = form.sheet(LocaleContextHolder.getLocale(), errors);
        model.addAttribute("imports", imports.own(who));
        return post.form("imports/index", errors)
                .saving(() -> imports.start(who, form.name(), sheet.orElseThrow()))
                .to(id -> "/imports/" + id.value(), "imports.create.done");
    }

    @GetMapping("/imports/{id}")
    @Requires(Action.CLIENT_IMPORT)
    String show(@PathVariable ImportId id, Model model) {
        Report report = imports.report(id);
        page.show(report, model);
        model.addAttribute("form", MatchingForm.of(report.record()));
        return "imports/show";
    }

    @GetMapping("/imports/{id}/problems.csv")
    @Requires(Action.CLIENT_IMPORT)
    void problems(@PathVariable ImportId id, HttpServletResponse response) throws IOException {
        files.problems(imports.report(id), response);
    }

    @PostMapping("/imports/{id}/matching")
    @Requires(Action.CLIENT_IMPORT)
    String match(
            @PathVariable ImportId id,
            @ModelAttribute("form") MatchingForm form,
            BindingResult errors,
            Post post,
            Model model) {
        form.check(imports.find(id), errors);
        page.show(imports.report(id), model);
        return post.form("imports/show", errors)
                .saving(() -> imports.match(id, form.getVersion(), form.matching()))
                .orConflict(() -> MatchingForm.of(imports.find(id)))
                .to("/imports/" + id.value(), "imports.matching.done");
    }

    @PostMapping("/imports/{id}/completion")
    @Requires(Action.CLIENT_IMPORT)
    String complete(SignedIn who, @PathVariable ImportId id, @RequestParam int version, Post post) {
        imports.find(id);
        return post.action()
                .doing(() -> imports.complete(who, id, version))
                .to("/imports/" + id.value(), "imports.completion.done");
    }

    @PostMapping("/imports/{id}/undoing")
    @Requires(Action.CLIENT_IMPORT)
    String undo(@PathVariable ImportId id, @RequestParam int version, Post post) {
        imports.find(id);
        return post.action()
                .doing(() -> imports.undo(id, version))
                .to("/imports/" + id.value(), "imports.undoing.done");
    }
}
