package app.jobbag.invoices;

import app.jobbag.kernel.Refused;
import app.jobbag.taxes.AgencyBook;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Which days an invoice may name as that of its supply: up to four years back, for so long tax can be claimed (Ley 58/2003,
 * art. 66), and a year ahead, for what is paid before.
 */
@Component
class SupplyDays {
    private static final int YEARS_BACK = 4;
    private static final int YEARS_AHEAD = 1;

    private final AgencyBook agency;

    SupplyDays(AgencyBook agency) {
        this.agency = agency;
    }

    void check(LocalDate day) {
        LocalDate first = agency.today().minusYears(YEARS_BACK);
        LocalDate last = agency.today().plusYears(YEARS_AHEAD);
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new Refused("invoices.refused.supplyDay", first, last).at("suppliedOn");
        }
    }
}
