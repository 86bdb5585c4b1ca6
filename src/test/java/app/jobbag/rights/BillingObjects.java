package app.jobbag.rights;

import app.jobbag.billing.Billing;
import app.jobbag.billing.BillingItemDraft;
import app.jobbag.billing.BillingItemId;
import app.jobbag.kernel.Id;
import app.jobbag.kernel.Percent;
import app.jobbag.workorders.OrderId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a crew bills of an order before it is closed. */
@Component
class BillingObjects {
    private static final LocalDate GONE_BY = LocalDate.of(2026, 1, 2);

    private final ClientsCast cast;
    private final Billing billing;

    BillingObjects(ClientsCast cast, Billing billing) {
        this.cast = cast;
        this.billing = billing;
    }

    void furnish(Crew crew, OrderId order, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        objects.put(BillingItemId.class, item(crew, order));
        special.put("/billing-items/{id}/request", List.of(item(crew, order)));
    }

    private BillingItemId item(Crew crew, OrderId order) {
        BillingItemDraft draft = new BillingItemDraft(
                BillingItemDraft.Kind.PART, crew.word(Canary.LINE), Percent.of("2"), null, GONE_BY, null, null, "");
        return cast.as(crew.ae(), () -> billing.add(crew.ae(), order, draft));
    }
}
