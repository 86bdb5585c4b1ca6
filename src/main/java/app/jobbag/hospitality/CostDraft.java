package app.jobbag.hospitality;

import app.jobbag.kernel.Money;
import app.jobbag.meetings.Party;
import app.jobbag.staff.PersonId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was spent, and who was really there.
 *
 * @param others guests without a record of their own, by name
 * @param reason why it cost more than the limit; empty where it did not
 */
public record CostDraft(List<Line> lines, List<Party> came, List<String> others, String reason) {
    public CostDraft {
        lines = List.copyOf(lines);
        came = List.copyOf(came);
        others = List.copyOf(others);
    }

    /**
     * @param amount with its tax
     * @param payer who laid it out, null for the company's card
     */
    public record Line(
            LocalDate spentOn,
            CostKind what,
            Money amount,
            Money tax,
            @Nullable PersonId payer,
            String note) {
        /** Who laid it out, as one of those around the client's table. */
        public @Nullable Party party() {
            return payer == null ? null : Party.of(payer);
        }
    }

    int heads() {
        return came.size() + others.size();
    }

    List<PersonId> payers() {
        return lines.stream()
                .map(Line::payer)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    Money total(Currency currency) {
        return Money.sum(currency, lines.stream().map(Line::amount).toList());
    }

    Money tax(Currency currency) {
        return Money.sum(currency, lines.stream().map(Line::tax).toList());
    }
}
