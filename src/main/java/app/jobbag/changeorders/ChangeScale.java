package app.jobbag.changeorders;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Holds a change against what is agreed by now: the limit, and the other changes of the same order. */
@Component
public class ChangeScale {
    private final ChangeBook book;
    private final ChangeLimits limits;
    private final WorkingDays days;
    private final BilledAlready billed;

    ChangeScale(ChangeBook book, ChangeLimits limits, WorkingDays days, BilledAlready billed) {
        this.book = book;
        this.limits = limits;
        this.days = days;
        this.billed = billed;
    }

    /** For the page of one that is not handed in: whether the client has to sign it. */
    public boolean needsClient(OrderDetails order, Effect effect, ChangeLimit limit) {
        return weigh(order, effect, limit).clientSigns();
    }

    Weighing weigh(ChangeBook.Found found) {
        OrderDetails order = found.order();
        return weigh(order, found.change().text().effect(), limits.of(order.client(), order.currency()));
    }

    private Weighing weigh(OrderDetails order, Effect effect, ChangeLimit limit) {
        return Weighing.of(order, limit, effect, (from, to) -> days.between(order, from, to));
    }

    /**
     * Nothing is agreed twice: the same answer or day by two changes, or a sum below nothing or below what was billed.
     *
     * @throws Refused when another one was accepted meanwhile, or waits for the client
     */
    void refuseOvertaken(ChangeBook.Found found) {
        ChangeText text = found.change().text();
        OrderDetails order = found.order();
        boolean otherDay = text.deliveryDate() != null && !Objects.equals(text.deliveryBefore(), order.deliveryDate());
        if (otherDay || !text.difference().overtaken(order.answers()).isEmpty()) {
            throw new Refused("changeorders.refused.overtaken");
        }
        List<ChangeOrder> waiting = book.of(order.id()).stream()
                .filter(each -> each.state() == ChangeState.WITH_CLIENT
                        && !each.id().equals(found.change().id()))
                .toList();
        waiting.stream().filter(each -> meets(each.text(), text)).findFirst().ifPresent(each -> {
            throw new Refused("changeorders.refused.waits", Objects.requireNonNull(each.number()));
        });
        refuseBelowNothing(order, text, waiting);
    }

    private static boolean meets(ChangeText one, ChangeText other) {
        return one.difference().meets(other.difference()) || one.deliveryDate() != null && other.deliveryDate() != null;
    }

    /** Whichever of those that wait the client signs. */
    private void refuseBelowNothing(OrderDetails order, ChangeText text, List<ChangeOrder> waiting) {
        Money least = Objects.requireNonNullElse(order.estimate(), Money.zero(order.currency()))
                .plus(text.effect().money());
        for (ChangeOrder each : waiting) {
            Money other = each.text().effect().money();
            least = other.isNegative() ? least.plus(other) : least;
        }
        if (least.isNegative()) {
            throw new Refused("changeorders.refused.belowNothing");
        }
        if (text.effect().money().isNegative()) {
            billed.require(order, least, "money");
        }
    }
}
