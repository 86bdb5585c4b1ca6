package app.jobbag.rights;

import app.jobbag.billing.Billing;
import app.jobbag.billing.BillingItemDraft;
import app.jobbag.billing.BillingItemId;
import app.jobbag.billing.RetainerDraft;
import app.jobbag.billing.RetainerId;
import app.jobbag.billing.Retaining;
import app.jobbag.kernel.Id;
import app.jobbag.kernel.Percent;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a crew bills of an order before it is closed. */
@Component
class BillingObjects {
    private static final LocalDate GONE_BY = LocalDate.of(2026, 1, 2);

    private final ClientsCast cast;
    private final Billing billing;
    private final Retaining retaining;

    BillingObjects(ClientsCast cast, Billing billing, Retaining retaining) {
        this.cast = cast;
        this.billing = billing;
        this.retaining = retaining;
    }

    void furnish(Crew crew, OrderId order, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        objects.put(BillingItemId.class, item(crew, order));
        special.put("/billing-items/{id}/request", List.of(item(crew, order)));
        RetainerId paused = retainer(crew, order);
        cast.as(crew.ae(), () -> retaining.pause(crew.ae(), paused, 0));
        objects.put(RetainerId.class, retainer(crew, order));
        special.put("/retainers/{id}/resumption", List.of(paused));
        special.put("/retainers/{id}/ending", List.of(retainer(crew, order)));
    }

    /** It begins long after the tests. */
    private RetainerId retainer(Crew crew, OrderId order) {
        LocalDate start = LocalDate.now(ZoneId.of("Europe/Madrid")).plusYears(2);
        RetainerDraft draft =
                new RetainerDraft(crew.word(Canary.LINE), BigDecimal.ONE, RetainerDraft.Every.QUARTER, start, null, "");
        return cast.as(crew.ae(), () -> retaining.begin(crew.ae(), order, draft));
    }

    private BillingItemId item(Crew crew, OrderId order) {
        BillingItemDraft draft = new BillingItemDraft(
                BillingItemDraft.Kind.PART, crew.word(Canary.LINE), Percent.of("2"), null, GONE_BY, null, null, "");
        return cast.as(crew.ae(), () -> billing.add(crew.ae(), order, draft));
    }
}
