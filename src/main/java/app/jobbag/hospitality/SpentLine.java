package app.jobbag.hospitality;

import app.jobbag.kernel.Money;
import app.jobbag.staff.PersonId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of what was spent. */
@Embeddable
record SpentLine(
        UUID clientId,
        LocalDate spentOn,
        @Enumerated(EnumType.STRING) CostKind what,
        BigDecimal amount,
        BigDecimal tax,
        @Nullable UUID payerId,
        String note) {
    static SpentLine of(UUID client, CostDraft.Line line) {
        PersonId payer = line.payer();
        return new SpentLine(
                client,
                line.spentOn(),
                line.what(),
                line.amount().amount(),
                line.tax().amount(),
                payer == null ? null : payer.value(),
                line.note());
    }

    CostDraft.Line line(Currency currency) {
        return new CostDraft.Line(
                spentOn,
                what,
                new Money(amount, currency),
                new Money(tax, currency),
                payerId == null ? null : new PersonId(payerId),
                note);
    }
}
