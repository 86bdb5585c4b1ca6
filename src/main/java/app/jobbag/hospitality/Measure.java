package app.jobbag.hospitality;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What it comes to a head, beside the limit of that day; over_reason is why it may be more. */
@Embeddable
record Measure(
        int heads,
        BigDecimal perHead,
        @Nullable BigDecimal headLimit,
        @Enumerated(EnumType.STRING) HeadLimit.Kind limitKind,
        boolean over,
        String overReason) {
    static Measure of(HeadCost cost, HeadLimit limit, String reason) {
        Money each = cost.each();
        Money most = limit.most();
        boolean over = limit.isExceededBy(each);
        return new Measure(
                cost.heads(),
                each.amount(),
                most == null ? null : most.amount(),
                limit.kind(),
                over,
                over ? reason : "");
    }

    HeadLimit limit(Currency currency) {
        return new HeadLimit(limitKind, headLimit == null ? null : new Money(headLimit, currency));
    }

    Money each(Currency currency) {
        return new Money(perHead, currency);
    }

    Refused unexplained(Currency currency) {
        Object most = headLimit == null ? "" : new Money(headLimit, currency);
        return new Refused("hospitality.refused.over." + limitKind, each(currency), most).at("reason");
    }
}
