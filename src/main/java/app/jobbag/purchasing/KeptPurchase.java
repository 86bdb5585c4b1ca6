package app.jobbag.purchasing;

import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the services of this module need to know of a purchase order. */
record KeptPurchase(
        PurchaseId id,
        UUID client,
        OrderId order,
        PurchaseState state,
        int revision,
        @Nullable String number,
        @Nullable BigDecimal approvedNet,
        PurchaseDraft text) {}
