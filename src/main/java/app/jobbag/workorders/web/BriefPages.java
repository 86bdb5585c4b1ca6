package app.jobbag.workorders.web;

import app.jobbag.clients.FactTopic;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.BriefDraft;
import app.jobbag.workorders.BriefDrafts;
import app.jobbag.workorders.BriefField;
import app.jobbag.workorders.BriefLibrary;
import app.jobbag.workorders.FieldKind;
import app.jobbag.workorders.answers.TypedAnswers;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of the template editor together. */
@Component
class BriefPages {
    private final BriefDrafts drafts;
    private final BriefLibrary library;
    private final TypedAnswers typed;
    private final Options options;

    BriefPages(BriefDrafts drafts, BriefLibrary library, TypedAnswers typed, Options options) {
        this.drafts = drafts;
        this.library = library;
        this.typed = typed;
        this.options = options;
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, String key, Model model) {
        draft(who, key, model);
        model.addAttribute("versions", library.versions(who, key));
    }

    @Transactional(readOnly = true)
    public BriefDraft draft(SignedIn who, String key, Model model) {
        BriefDraft draft = drafts.draft(who, key);
        model.addAttribute("draft", draft);
        return draft;
    }

    void disciplines(Model model) {
        model.addAttribute("disciplines", options.of(Discipline.values(), "workorders.discipline."));
    }

    /** The brief as the order's form shows it, empty. */
    void preview(Brief brief, Model model) {
        OrderForm form = new OrderForm();
        typed.prepare(brief, form);
        model.addAttribute("brief", brief);
        model.addAttribute("form", form);
    }

    /**
     * What the form of a question offers.
     *
     * @param own the question that is edited; null for a new one, before which all others stand
     */
    void question(BriefDraft draft, @Nullable BriefField own, Model model) {
        List<BriefField> all = draft.brief().fields().toList();
        List<BriefField> before = own == null ? all : all.subList(0, all.indexOf(own));
        model.addAttribute(
                "choosing",
                before.stream().filter(field -> field.kind().chooses()).toList());
        model.addAttribute("types", options.of(FieldKind.values(), "briefs.kind."));
        model.addAttribute(
                "cellTypes",
                options.of(
                        Arrays.stream(FieldKind.values())
                                .filter(FieldKind::fitsCell)
                                .toArray(FieldKind[]::new),
                        "briefs.kind."));
        model.addAttribute("topics", options.of(FactTopic.values(), "clients.facts.topic."));
    }

    static BriefField question(BriefDraft draft, String key) {
        return draft.brief().field(key).orElseThrow(NotFound::new);
    }
}
