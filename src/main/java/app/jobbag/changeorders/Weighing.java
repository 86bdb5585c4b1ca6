package app.jobbag.changeorders;

import app.jobbag.kernel.Money;
import app.jobbag.workorders.Amendment;
import app.jobbag.workorders.OrderDetails;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * A change held against the limit on the day it was handed in.
 *
 * @param unsignedMoney what was accepted inside since the client last signed: many small changes are one large one
 * @param unsignedDays by how many working days those put off the delivery
 */
@Embeddable
record Weighing(boolean clientSigns, BigDecimal limitMoney, int limitDays, BigDecimal unsignedMoney, int unsignedDays) {
    /** @param workdays between two days, below nothing when the second one is earlier */
    static Weighing of(
            OrderDetails order, ChangeLimit limit, Effect effect, ToIntBiFunction<LocalDate, LocalDate> workdays) {
        List<Amendment> all = order.amendments();
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            from = all.get(i).signed() ? i + 1 : from;
        }
        Money money = Money.zero(order.currency());
        int days = 0;
        for (int i = from; i < all.size(); i++) {
            LocalDate before = order.state(i).deliveryDate();
            LocalDate after = all.get(i).deliveryDate();
            money = money.plus(costs(new Money(all.get(i).money(), order.currency())));
            days += before == null || after == null ? 0 : Math.max(0, workdays.applyAsInt(before, after));
        }
        boolean over = limit.isExceededBy(money.plus(costs(effect.money())), days + Math.max(0, effect.days()));
        return new Weighing(over, limit.most().amount(), limit.days(), money.amount(), days);
    }

    /** Sent to the client, whether it has to be or not. */
    Weighing signed() {
        return new Weighing(true, limitMoney, limitDays, unsignedMoney, unsignedDays);
    }

    private static Money costs(Money money) {
        return money.isNegative() ? Money.zero(money.currency()) : money;
    }
}
