package app.jobbag.taxes.web;

import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.AgencyProfile;
import app.jobbag.taxes.ExchangeRates;
import app.jobbag.taxes.TaxRates;
import app.jobbag.taxes.VatBand;
import app.jobbag.ui.Options;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of the agency's data and rates together, each in one read transaction. */
@Component
class RatesPage {
    private final AgencyBook agency;
    private final TaxRates taxes;
    private final ExchangeRates exchange;
    private final Options options;

    RatesPage(AgencyBook agency, TaxRates taxes, ExchangeRates exchange, Options options) {
        this.agency = agency;
        this.taxes = taxes;
        this.exchange = exchange;
        this.options = options;
    }

    /** Answers the form that begins with what holds today. */
    @Transactional(readOnly = true)
    public AgencyForm agency(Model model) {
        model.addAttribute("profiles", agency.all());
        return agency.current()
                .map(own -> AgencyForm.of(own, agency.today()))
                .orElseGet(() -> AgencyForm.of(agency.today()));
    }

    @Transactional(readOnly = true)
    public ExchangeRateForm exchange(Model model) {
        Optional<AgencyProfile> own = agency.current();
        String base = own.map(each -> each.currency().getCurrencyCode()).orElse("");
        model.addAttribute("agency", own.orElse(null));
        model.addAttribute(
                "currencies",
                options.currencies().stream()
                        .filter(each -> !each.value().equals(base))
                        .toList());
        model.addAttribute("rates", exchange.newest());
        return ExchangeRateForm.of(agency.today());
    }

    @Transactional(readOnly = true)
    public VatRateForm vat(Model model) {
        Optional<AgencyProfile> own = agency.current();
        model.addAttribute("bands", options.of(VatBand.values(), "taxes.band."));
        model.addAttribute("agency", own.orElse(null));
        own.ifPresent(each -> model.addAttribute("rates", taxes.history(each.country())));
        return VatRateForm.of(agency.today());
    }
}
