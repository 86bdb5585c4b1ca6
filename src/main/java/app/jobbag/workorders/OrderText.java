package app.jobbag.workorders;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an order says and what is fixed on issue: title, answers, agreed net estimate, delivery date. */
public record OrderText(
        String title,
        Answers answers,
        @Nullable Money estimate,
        @Nullable LocalDate deliveryDate) {
    /** Where a day ends last on earth: only what has passed there has passed for every client. */
    private static final ZoneOffset LAST_PLACE = ZoneOffset.ofHours(-12);

    public OrderText answering(Answers others) {
        return new OrderText(title, others, estimate, deliveryDate);
    }

    /** @throws Refused naming every obligatory answer that is missing, each at its field */
    void refuseUnsubmittable(Brief brief, Instant now) {
        List<Refused> gaps = brief.gaps(this);
        if (deliveryDate != null && deliveryDate.isBefore(LocalDate.ofInstant(now, LAST_PLACE))) {
            gaps.add(new Refused("workorders.refused.deliveryPast").at("deliveryDate"));
        }
        if (!gaps.isEmpty()) {
            throw Refused.all(gaps);
        }
    }

    /** As an accepted change leaves it. */
    OrderText amended(Amendment change) {
        Answers all = answers;
        for (Map.Entry<String, String> each : change.answers().entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        Money sum = estimate == null ? null : estimate.plus(new Money(change.money(), estimate.currency()));
        return new OrderText(title, all, sum, change.deliveryDate() == null ? deliveryDate : change.deliveryDate());
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
