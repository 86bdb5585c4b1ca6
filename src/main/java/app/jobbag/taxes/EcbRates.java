package app.jobbag.taxes;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The European Central Bank's rates, taken from a file that somebody brings or that the job fetches. */
@Service
@Transactional
public class EcbRates {
    /** Older days explain no invoice that is still to be written. */
    private static final int DAYS = 100;

    private static final Guarded AGENCY = () -> null;

    private final ExchangeRates rates;
    private final AgencyBook agency;
    private final AccessPolicy policy;

    EcbRates(ExchangeRates rates, AgencyBook agency, AccessPolicy policy) {
        this.rates = rates;
        this.agency = agency;
        this.policy = policy;
    }

    /**
     * Takes what is not there yet.
     *
     * @return how many that were
     * @throws Refused when it is no such file
     */
    public int take(SignedIn who, byte[] file) {
        policy.require(who, Action.RATES_MANAGE, AGENCY);
        return take(file);
    }

    int take(byte[] file) {
        LocalDate from = agency.today().minusDays(DAYS);
        List<ExchangeRate> found = EcbFile.read(file)
                .into(agency.required().currency(), List.of(Options.CURRENCY_CODES.split("\\|")), from);
        return rates.add(found);
    }
}
