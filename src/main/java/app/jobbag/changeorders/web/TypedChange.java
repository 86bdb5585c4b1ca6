package app.jobbag.changeorders.web;

import app.jobbag.changeorders.ChangeDraft;
import app.jobbag.files.Received;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.BriefField;
import app.jobbag.workorders.OrderAttachments;
import app.jobbag.workorders.OrderCopies;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.answers.BriefUploads;
import app.jobbag.workorders.answers.TypedAnswers;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads the form of a change; files that come with it are kept with the order when it is saved. */
@Component
class TypedChange {
    private final OrderCopies copies;
    private final TypedAnswers typed;
    private final BriefUploads uploads;
    private final OrderAttachments attachments;

    TypedChange(OrderCopies copies, TypedAnswers typed, BriefUploads uploads, OrderAttachments attachments) {
        this.copies = copies;
        this.typed = typed;
        this.uploads = uploads;
        this.attachments = attachments;
    }

    /**
     * To be asked while it is saved, and of a form without errors only.
     *
     * @param kept what the copy said before
     */
    Supplier<ChangeDraft> read(SignedIn who, ChangeFormPage.Copied kept, ChangeForm form, BindingResult errors) {
        OrderDetails order = kept.order();
        Brief brief = copies.brief(order);
        typed.prepare(brief, form);
        Answers answers = unsaid(brief, form, typed.read(brief, form, errors), kept);
        if (!errors.hasErrors()) {
            try {
                form.draft(order, answers);
            } catch (Refused e) {
                errors.rejectValue("money", e.key(), e.arguments(), e.key());
            }
        }
        Map<String, List<Received>> arrived = errors.hasErrors() ? Map.of() : uploads.receive(brief, form);
        return () -> form.draft(order, attachments.keep(who, order.id(), answers, arrived));
    }

    /** A question that did not come with the form stays as it was; one that is ticked comes only with a tick. */
    private static Answers unsaid(Brief brief, ChangeForm form, Answers read, ChangeFormPage.Copied kept) {
        Answers all = read;
        for (BriefField field : brief.fields().toList()) {
            if (!field.kind().isGrouped() && !form.getAnswers().containsKey(field.key())) {
                all = all.with(field.key(), kept.answers().to(field.key()));
            }
        }
        return all;
    }

    void more(OrderDetails order, ChangeForm form) {
        typed.more(copies.brief(order), form);
    }
}
