package app.jobbag.rights;

import app.jobbag.changeorders.ChangeDeciding;
import app.jobbag.changeorders.ChangeDraft;
import app.jobbag.changeorders.ChangeHanding;
import app.jobbag.changeorders.ChangeOrderId;
import app.jobbag.changeorders.ChangeQueries;
import app.jobbag.changeorders.ChangeWriting;
import app.jobbag.kernel.Id;
import app.jobbag.kernel.Money;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Changes of an order of a crew. */
@Component
class ChangeObjects {
    private final ClientsCast cast;
    private final ChangeWriting writing;
    private final ChangeHanding handing;
    private final ChangeDeciding deciding;
    private final Around around;

    ChangeObjects(
            ClientsCast cast, ChangeWriting writing, ChangeHanding handing, ChangeDeciding deciding, Around around) {
        this.cast = cast;
        this.writing = writing;
        this.handing = handing;
        this.deciding = deciding;
        this.around = around;
    }

    @Component("changeObjectsAround")
    record Around(OrderRegister orders, ChangeQueries queries) {}

    /** Each route that ends something finds one of its own; the order has one accepted change. */
    void furnish(Crew crew, OrderId order, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        ChangeOrderId accepted = submitted(crew, order, "297 x 420 mm");
        cast.as(crew.lead(), () -> deciding.accept(crew.lead(), accepted, version(crew, accepted)));
        special.put("/workorders/{id}/states/{position}", List.of(order));
        objects.put(ChangeOrderId.class, draft(crew, order, "210 x 297 mm"));
        for (String open : List.of(
                "POST /change-orders/{id}",
                "/change-orders/{id}/edit",
                "/change-orders/{id}/submission",
                "/change-orders/{id}/sending",
                "/change-orders/{id}/withdrawal",
                "/change-orders/{id}/withdrawal/new")) {
            special.put(open, List.of(draft(crew, order, "210 x 297 mm")));
        }
        for (String waits : List.of("recall", "acceptance", "refusal", "refusal/new")) {
            special.put("/change-orders/{id}/" + waits, List.of(submitted(crew, order, "148 x 210 mm")));
        }
    }

    private ChangeOrderId submitted(Crew crew, OrderId order, String size) {
        ChangeOrderId id = draft(crew, order, size);
        cast.as(crew.ae(), () -> handing.submit(crew.ae(), id, version(crew, id)));
        return id;
    }

    private ChangeOrderId draft(Crew crew, OrderId order, String size) {
        return cast.as(crew.ae(), () -> {
            Answers answers = around.orders().details(order).answers().with("size", size);
            ChangeDraft draft = new ChangeDraft(
                    crew.word(Canary.ORDER),
                    crew.contact(),
                    crew.contact(),
                    answers,
                    Money.of("0", "EUR"),
                    around.orders().details(order).deliveryDate(),
                    null);
            return writing.begin(crew.ae(), order, draft);
        });
    }

    private int version(Crew crew, ChangeOrderId id) {
        return around.queries().details(id).get().version();
    }
}
