package app.jobbag.hospitality;

import app.jobbag.kernel.Money;
import app.jobbag.meetings.MeetingDetails;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** What may be spent, and on whom besides those who are invited to the meeting. */
@Embeddable
record Plan(String currency, BigDecimal budget, String[] others) {
    static Plan of(HospitalityDraft draft) {
        Money budget = draft.budget();
        return new Plan(
                budget.currency().getCurrencyCode(),
                budget.amount(),
                draft.others().toArray(String[]::new));
    }

    Currency in() {
        return Currency.getInstance(currency);
    }

    HeadCost cost(MeetingDetails meeting) {
        return new HeadCost(
                new Money(budget, in()), meeting.plan().participants().size() + others.length);
    }

    HospitalityDraft draft(String reason) {
        return new HospitalityDraft(new Money(budget, in()), List.of(others), reason);
    }
}
