package app.jobbag.quotations;

import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.ExchangeRates;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the quotes of a request side by side, as they compare today. */
@Service
@Transactional(readOnly = true)
public class QuoteComparing {
    private final ExchangeRates rates;
    private final AgencyBook agency;

    QuoteComparing(ExchangeRates rates, AgencyBook agency) {
        this.rates = rates;
        this.agency = agency;
    }

    public QuoteComparison compare(QuoteRequestDetails request) {
        LocalDate today = agency.today();
        return QuoteComparison.of(
                request.quotes(), request.currency(), each -> rates.on(each, request.currency(), today), today);
    }
}
