package app.jobbag.demo;

import app.jobbag.changeorders.ChangeDeciding;
import app.jobbag.changeorders.ChangeDraft;
import app.jobbag.changeorders.ChangeHanding;
import app.jobbag.changeorders.ChangeOrderId;
import app.jobbag.changeorders.ChangeQueries;
import app.jobbag.changeorders.ChangeWriting;
import app.jobbag.kernel.Money;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.BriefField;
import app.jobbag.workorders.FieldKind;
import app.jobbag.workorders.OrderCopies;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.math.BigDecimal;
import java.util.Map;

/** What clients want otherwise once an order is issued: accepted inside, signed, refused, and what is still open. */
@DemoPart
class ChangesDesk {
    /** What becomes of the change of the one running job of a client that stands there. */
    private enum End {
        ACCEPTED,
        SIGNED,
        REFUSED,
        WITH_CLIENT,
        SUBMITTED
    }

    private static final Map<String, End> ENDS = Map.of(
            "LUMBRE", End.SIGNED,
            "XOCO", End.REFUSED,
            "FINCH", End.WITH_CLIENT,
            "SKYLARK", End.ACCEPTED,
            "RIBERA", End.SUBMITTED);

    private final Stage stage;
    private final Course course;
    private final Orders orders;
    private final ChangeAnswers answers;

    /** The way of a change. */
    @DemoPart
    record Course(ChangeWriting writing, ChangeHanding handing, ChangeDeciding deciding, ChangeQueries queries) {}

    /** What is changed. */
    @DemoPart
    record Orders(OrderRegister register, OrderCopies copies) {}

    ChangesDesk(Stage stage, Course course, Orders orders, ChangeAnswers answers) {
        this.stage = stage;
        this.course = course;
        this.orders = orders;
        this.answers = answers;
    }

    void expect(Commission job, OrderId order) {
        End end = ENDS.get(job.company().code());
        if (end != null && (job.is(Fate.STAYS_WITH_CLIENT) || job.is(Fate.STAYS_WITH_LEAD))) {
            job.at(5, 10, 25, () -> change(job, order, end));
        }
    }

    private void change(Commission job, OrderId order, End end) {
        SignedIn ae = job.ae();
        boolean large = end != End.ACCEPTED && end != End.SUBMITTED;
        ChangeOrderId id = stage.as(ae, () -> course.writing().begin(ae, order, draft(job, order, large)));
        if (large) {
            stage.does(ae, () -> course.handing().send(ae, id, version(id)));
            answers.printed(job, id);
            if (end == End.SIGNED) {
                job.at(6, 12, 40, () -> answers.sign(job, id));
            } else if (end == End.REFUSED) {
                job.at(6, 12, 40, () -> answers.refuse(job, id));
            }
        } else {
            stage.does(ae, () -> course.handing().submit(ae, id, version(id)));
            if (end == End.ACCEPTED) {
                SignedIn lead = job.lead();
                job.at(5, 16, 35, () -> stage.does(lead, () -> course.deciding().accept(lead, id, version(id))));
            }
        }
    }

    /** A larger one costs a fifth more and is delivered a week later. */
    private ChangeDraft draft(Commission job, OrderId id, boolean large) {
        OrderDetails order = orders.register().details(id);
        Words.Changes words = job.words().changes();
        Answers changed = changed(order, words.addition());
        Money more = large
                ? new Money(job.job().estimate().movePointLeft(1), order.currency()).times(BigDecimal.valueOf(2))
                : Money.zero(order.currency());
        var day = order.deliveryDate();
        return new ChangeDraft(
                large ? words.large() : words.small(),
                job.company().decider().id(),
                job.company().decider().id(),
                changed,
                more,
                day == null || !large ? day : Calendar.after(day, 5),
                null);
    }

    /** The first answer in words says more now. */
    private Answers changed(OrderDetails order, String addition) {
        Brief brief = orders.copies().brief(order);
        return brief.fields()
                .filter(field ->
                        field.kind() == FieldKind.LONG_TEXT && order.answers().has(field.key()))
                .map(BriefField::key)
                .findFirst()
                .map(key -> order.answers().with(key, order.answers().to(key) + " " + addition))
                .orElse(order.answers());
    }

    private int version(ChangeOrderId id) {
        return course.queries().details(id).get().version();
    }
}
