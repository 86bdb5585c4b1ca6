package app.jobbag.workorders;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an order says and what is fixed on issue: title, answers, agreed net estimate, delivery date. */
public record OrderText(
        String title,
        Answers answers,
        @Nullable Money estimate,
        @Nullable LocalDate deliveryDate) {
    public OrderText answering(Answers others) {
        return new OrderText(title, others, estimate, deliveryDate);
    }

    /** @throws Refused when the estimate is in another currency than the order, or below nothing */
    void refuseOtherThan(Currency currency) {
        if (estimate != null && !estimate.currency().equals(currency)) {
            throw new Refused("workorders.refused.currency", currency.getCurrencyCode()).at("estimate");
        }
        if (estimate != null && estimate.isNegative()) {
            throw new Refused("workorders.refused.negative").at("estimate");
        }
    }

    /** How a change of an answer is called in the history, before the question's key. */
    public static final String ANSWER = "answer.";

    /** What differs from before, answer by answer, under the answers' own keys. */
    Changes changesSince(OrderText before) {
        Changes changes = Changes.none()
                .with("title", before.title, title)
                .with("estimate", before.estimate, estimate)
                .with("deliveryDate", before.deliveryDate, deliveryDate);
        Set<String> keys = new TreeSet<>(before.answers.values().keySet());
        keys.addAll(answers.values().keySet());
        for (String key : keys) {
            changes = changes.with(
                    "answer." + key,
                    before.answers.values().get(key),
                    answers.values().get(key));
        }
        return changes;
    }
}
