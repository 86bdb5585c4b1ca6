package app.jobbag.hospitality;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;

/** The one rule of what hospitality costs a head: everybody at the table counts, the agency's people too. */
public record HeadCost(Money total, int heads) {
    public HeadCost {
        if (heads < 1) {
            throw new Refused("hospitality.refused.nobody");
        }
    }

    /** Rounded half up to the currency's smallest unit; this is what is shown and what is held against the limit. */
    public Money each() {
        return total.part(heads);
    }
}
