package app.jobbag.meetings.web;

import app.jobbag.meetings.ActionItemDetails;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.Postponements;
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

/** Action items put off until a day. */
@Controller
class PostponementsController {
    private final Postponements postponements;

    PostponementsController(Postponements postponements) {
        this.postponements = postponements;
    }

    @GetMapping("/action-items/{id}/postponement/new")
    @Requires(Action.ACTION_ITEM_DO)
    String newForm(SignedIn who, @PathVariable ActionItemId id, Model model) {
        model.addAttribute("form", PostponementForm.of(fill(who, id, model).version()));
        return "action-items/postpone";
    }

    @PostMapping("/action-items/{id}/postponement")
    @Requires(Action.ACTION_ITEM_DO)
    String create(
            SignedIn who,
            @PathVariable ActionItemId id,
            @Valid @ModelAttribute("form") PostponementForm form,
            BindingResult errors,
            Post post,
            Model model) {
        fill(who, id, model);
        return post.form("action-items/postpone", errors)
                .saving(() -> postponements.putOff(who, id, form.getVersion(), form.day(), form.getReason()))
                .orConflict(
                        () -> PostponementForm.of(postponements.open(who, id).version()))
                .to("/action-items/" + id.value(), "meetings.action.putOff.done");
    }

    private ActionItemDetails fill(SignedIn who, ActionItemId id, Model model) {
        ActionItemDetails item = postponements.open(who, id);
        model.addAttribute("item", item);
        return item;
    }
}
