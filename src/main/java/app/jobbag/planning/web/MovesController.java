package app.jobbag.planning.web;

import app.jobbag.kernel.Refused;
import app.jobbag.planning.AssignmentId;
import app.jobbag.planning.Move;
import app.jobbag.planning.Planning;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Planned hours that go to another week or person: dragged, by keyboard or chosen in a form; and back again. */
@Controller
class MovesController {
    private final Planning planning;
    private final PartPage page;

    MovesController(Planning planning, PartPage page) {
        this.page = page;
        this.planning = planning;
    }

    @PostMapping("/assignments/{id}/moves")
    @Requires(Action.ORDER_WRITE)
    String create(
            SignedIn who,
            @PathVariable AssignmentId id,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.part(who, id, model);
        return post.action()
                .doing(() -> planning.move(who, id, form.getVersion(), move(form, errors)))
                .undoneAt(form.undo(id.value().toString()))
                .to(form.board(), "planning.move.done");
    }

    @PostMapping("/assignments/{id}/moves/undo")
    @Requires(Action.ORDER_WRITE)
    String undo(
            SignedIn who,
            @PathVariable AssignmentId id,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.part(who, id, model);
        return post.action()
                .doing(() -> planning.moveBack(who, id, move(form, errors)))
                .to(form.board(), "planning.move.undone");
    }

    private static Move move(MoveForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            throw new Refused("planning.refused.move");
        }
        return form.move();
    }
}
