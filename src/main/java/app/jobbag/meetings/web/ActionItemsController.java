package app.jobbag.meetings.web;

import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.ActionItems;
import app.jobbag.meetings.Evidence;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import app.jobbag.ui.lists.ListRequest;
import app.jobbag.ui.lists.Lists;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** Action items: list, show, done, open again. */
@Controller
class ActionItemsController {
    private final ActionItems items;
    private final ActionItemPage page;
    private final FileReception reception;
    private final Lists lists;

    ActionItemsController(ActionItems items, ActionItemPage page, FileReception reception, Lists lists) {
        this.items = items;
        this.reception = reception;
        this.page = page;
        this.lists = lists;
    }

    @GetMapping("/action-items")
    @Requires(Action.MEETING_SEE)
    String index(ListRequest request, Model model) {
        model.addAttribute("list", lists.page(ActionItemList.LIST, request));
        return "action-items/index";
    }

    @GetMapping("/action-items.csv")
    @Requires(Action.MEETING_SEE)
    void export(ListRequest request, HttpServletResponse response) throws IOException {
        lists.export(ActionItemList.LIST, request, response);
    }

    @GetMapping("/action-items/{id}")
    @Requires(Action.MEETING_SEE)
    String show(SignedIn who, @PathVariable ActionItemId id, Model model) {
        int version = page.show(who, id, model).version();
        model.addAttribute("form", EvidenceForm.at(version));
        model.addAttribute("reopening", ReasonForm.at(version));
        return "action-items/show";
    }

    @PostMapping("/action-items/{id}/completion")
    @Requires(Action.ACTION_ITEM_DO)
    String create(
            SignedIn who,
            @PathVariable ActionItemId id,
            @Valid @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("reopening", ReasonForm.at(page.show(who, id, model).version()));
        Evidence evidence = new Evidence(form.getEvidence(), receive(form.getFile()), form.getLink());
        return post.form("action-items/show", errors)
                .saving(() -> items.finish(who, id, form.getVersion(), evidence))
                .orConflict(() -> EvidenceForm.at(items.show(who, id).version()))
                .takenBackAt(home(id) + "/reopening", form.getVersion())
                .to(home(id), "meetings.action.finish.done");
    }

    @PostMapping("/action-items/{id}/reopening")
    @Requires(Action.ACTION_ITEM_DO)
    String destroy(
            SignedIn who,
            @PathVariable ActionItemId id,
            @Valid @ModelAttribute("reopening") ReasonForm reopening,
            BindingResult errors,
            Post post,
            Model model) {
        model.addAttribute("form", EvidenceForm.at(page.show(who, id, model).version()));
        return post.form("action-items/show", errors)
                .saving(() -> items.reopen(who, id, reopening.getVersion(), reopening.getReason()))
                .orConflict(() -> ReasonForm.at(items.show(who, id).version()))
                .to(home(id), "meetings.action.reopen.done");
    }

    /** Null where none was chosen; what is wrong with it is said at its field. */
    private @Nullable Received receive(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return null;
        }
        Received received = reception.receive(Upload.of(file));
        return received instanceof Received.Unfit unfit
                ? new Received.Unfit(unfit.reason().at("file"))
                : received;
    }

    private static String home(ActionItemId id) {
        return "/action-items/" + id.value();
    }
}
