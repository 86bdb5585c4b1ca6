package app.jobbag.deliverables.proofs.web;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.proofs.MarkDetails;
import app.jobbag.deliverables.proofs.MarkId;
import app.jobbag.deliverables.proofs.Marking;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Marks: set, change, take back, answer, mark again on the newest version. */
@Controller
class MarksController {
    private final Marking marking;
    private final ProofPage page;

    MarksController(Marking marking, ProofPage page) {
        this.marking = marking;
        this.page = page;
    }

    @PostMapping("/deliverables/{id}/versions/{position}/marks")
    @Requires(Action.DELIVERABLE_WRITE)
    String create(
            SignedIn who,
            @PathVariable DeliverableId id,
            @PathVariable int position,
            @Valid @ModelAttribute("form") MarkForm form,
            BindingResult errors,
            Post post,
            Model model) {
        int shown = form.shown();
        page.show(who, new ProofPage.Wanted(id, position, shown, ProofPage.Show.ALL), model);
        return post.form("proofs/show", errors)
                .saving(() -> marking.set(who, id, position, form.draft()))
                .to(mark -> proof(id, position, shown), "proofs.mark.done");
    }

    @GetMapping("/marks/{id}/edit")
    @Requires(Action.DELIVERABLE_WRITE)
    String edit(SignedIn who, @PathVariable MarkId id, Model model) {
        MarkDetails mark = marking.require(who, id);
        model.addAttribute("mark", mark);
        model.addAttribute("form", MarkForm.of(mark));
        return "proofs/edit";
    }

    @PostMapping("/marks/{id}")
    @Requires(Action.DELIVERABLE_WRITE)
    String update(
            SignedIn who,
            @PathVariable MarkId id,
            @Valid @ModelAttribute("form") MarkForm form,
            BindingResult errors,
            Post post,
            Model model) {
        MarkDetails mark = marking.require(who, id);
        model.addAttribute("mark", mark);
        return post.form("proofs/edit", errors)
                .saving(() -> marking.change(who, id, form.getVersion(), form.draft()))
                .orConflict(() -> MarkForm.of(marking.require(who, id)))
                .to(home(mark), "proofs.mark.saved");
    }

    @PostMapping("/marks/{id}/removal")
    @Requires(Action.DELIVERABLE_WRITE)
    String destroy(SignedIn who, @PathVariable MarkId id, Post post) {
        MarkDetails mark = marking.require(who, id);
        return post.action().doing(() -> marking.drop(who, id)).to(home(mark), "proofs.mark.dropped");
    }

    @PostMapping("/marks/{id}/answers")
    @Requires(Action.DELIVERABLE_WRITE)
    String answer(
            SignedIn who,
            @PathVariable MarkId id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Post post,
            Model model) {
        MarkDetails mark = marking.require(who, id);
        model.addAttribute("mark", mark);
        return post.form("proofs/answer", errors)
                .saving(() -> {
                    switch (Objects.requireNonNull(form.getKind())) {
                        case SAID -> marking.say(who, id, form.getWords());
                        case SETTLED -> marking.settle(who, id, form.getWords());
                        case REOPENED -> marking.reopen(who, id, form.getWords());
                    }
                })
                .to(home(mark) + "#mark-" + mark.number(), "proofs.answer.done");
    }

    @PostMapping("/marks/{id}/copy")
    @Requires(Action.DELIVERABLE_WRITE)
    String copy(SignedIn who, @PathVariable MarkId id, Post post) {
        MarkDetails mark = marking.require(who, id);
        return post.action()
                .doing(() -> marking.copy(who, id))
                .to(copied -> home(copied), home(mark), "proofs.copy.done");
    }

    private static String home(MarkDetails mark) {
        return proof(mark.deliverable(), mark.versionNumber(), mark.page());
    }

    private static String proof(DeliverableId id, int position, int shown) {
        return "/deliverables/" + id.value() + "/versions/" + position + "/proof?page=" + shown;
    }
}
