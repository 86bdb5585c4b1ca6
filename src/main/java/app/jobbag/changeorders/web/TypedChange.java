package app.jobbag.changeorders.web;

import app.jobbag.changeorders.ChangeDraft;
import app.jobbag.files.Received;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.Brief;
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

    /** To be asked while it is saved, and of a form without errors only. */
    Supplier<ChangeDraft> read(SignedIn who, OrderDetails order, ChangeForm form, BindingResult errors) {
        Brief brief = copies.brief(order);
        typed.prepare(brief, form);
        Answers answers = typed.read(brief, form, errors);
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

    void more(OrderDetails order, ChangeForm form) {
        typed.more(copies.brief(order), form);
    }
}
