package app.jobbag.schedules.web;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.schedules.PlanLines;
import app.jobbag.schedules.ScheduleId;
import app.jobbag.schedules.Scheduling;
import app.jobbag.schedules.Sheet;
import app.jobbag.schedules.Taken;
import app.jobbag.schedules.Task;
import app.jobbag.schedules.exchange.CsvText;
import app.jobbag.schedules.exchange.Imported;
import app.jobbag.schedules.exchange.MspdiWriter;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** Schedules in the files that planners exchange, in and out (SCH-4). */
@Controller
class PlanFilesController {
    private static final String FORM = "schedules/import";

    private final Scheduling scheduling;
    private final PlanLines lines;
    private final ScheduleFormPage forms;
    private final SchedulePage page;
    private final PlanPreview preview;

    PlanFilesController(
            Scheduling scheduling, PlanLines lines, ScheduleFormPage forms, SchedulePage page, PlanPreview preview) {
        this.scheduling = scheduling;
        this.lines = lines;
        this.forms = forms;
        this.page = page;
        this.preview = preview;
    }

    @GetMapping("/schedules/{id}/mspdi")
    @Requires(Action.SCHEDULE_SEE)
    ResponseEntity<byte[]> xml(SignedIn who, @PathVariable ScheduleId id, Model model) {
        SchedulePage.Both both = page.require(who, Action.SCHEDULE_SEE, id, model);
        String title = both.schedule().title();
        byte[] text = MspdiWriter.write(
                title, lines.plan(both.schedule().client(), both.sheet()), extras(both.sheet(), model));
        return file(title + ".xml", MediaType.APPLICATION_XML, text);
    }

    @GetMapping("/schedules/{id}/plan.csv")
    @Requires(Action.SCHEDULE_SEE)
    ResponseEntity<byte[]> csv(SignedIn who, @PathVariable ScheduleId id, Model model) {
        SchedulePage.Both both = page.require(who, Action.SCHEDULE_SEE, id, model);
        String text = CsvText.write(
                lines.plan(both.schedule().client(), both.sheet()), extras(both.sheet(), model), who.locale());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return file(both.schedule().title() + ".csv", new MediaType("text", "csv", StandardCharsets.UTF_8), bytes);
    }

    /** First whose it is, then the file. */
    @GetMapping("/schedules/imports/new")
    @Requires(Action.SCHEDULE_WRITE)
    String newForm(
            SignedIn who,
            @RequestParam @Nullable ClientId client,
            @RequestParam @Nullable ProjectId project,
            Model model) {
        var beginning = new ScheduleFormPage.Beginning("/schedules/imports/new", FORM, client, project);
        return forms.begin(who, beginning, new PlanFileForm(), model);
    }

    /** Saves nothing: the page carries the file on. */
    @PostMapping("/clients/{client}/schedule-previews")
    @Requires(Action.SCHEDULE_WRITE)
    String preview(
            SignedIn who,
            @PathVariable ClientId client,
            @ModelAttribute("form") PlanFileForm form,
            BindingResult errors,
            Post post,
            Model model)
            throws IOException {
        forms.begin(who, client, model);
        preview.look(client, form, errors, model);
        return post.form(FORM, errors).showing();
    }

    /** A file that nobody has looked at yet is looked at first. */
    @PostMapping("/clients/{client}/imported-schedules")
    @Requires(Action.SCHEDULE_WRITE)
    String create(
            SignedIn who,
            @PathVariable ClientId client,
            @Valid @ModelAttribute("form") PlanFileForm form,
            BindingResult errors,
            Post post,
            Model model)
            throws IOException {
        forms.begin(who, client, model);
        Optional<Taken> taken = preview.look(client, form, errors, model);
        if (form.bringsFile()) {
            return post.form(FORM, errors).showing();
        }
        return post.form(FORM, errors)
                .saving(() -> scheduling.beginWith(
                        who, client, form.draft(), taken.orElseThrow().sheet()))
                .to(SchedulesController::home, "schedules.import.done");
    }

    private static Map<Integer, Imported.Extra> extras(Sheet sheet, Model model) {
        Sheet baseline = ((Chart.Drawn) Objects.requireNonNull(model.getAttribute("drawn"))).baseline();
        Map<Integer, Imported.Extra> extras = new HashMap<>();
        for (Task task : sheet.tasks()) {
            Imported.Agreed agreed = baseline == null
                    ? null
                    : baseline.find(task.number())
                            .map(each -> new Imported.Agreed(
                                    Objects.requireNonNull(each.startsAt()), Objects.requireNonNull(each.endsAt())))
                            .orElse(null);
            extras.put(task.number(), new Imported.Extra(task.percent(), agreed));
        }
        return extras;
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "-"), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(type)
                .body(bytes);
    }
}
