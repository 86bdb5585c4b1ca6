package app.jobbag.taxes.web;

import app.jobbag.kernel.Refused;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.taxes.ExchangeRates;
import app.jobbag.taxes.TaxRates;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Rates of tax of the agency's country, and the day's exchange rates into its currency. */
@Controller
class RatesController {
    private final AgencyBook agency;
    private final TaxRates taxes;
    private final ExchangeRates exchange;
    private final RatesPage page;

    RatesController(AgencyBook agency, TaxRates taxes, ExchangeRates exchange, RatesPage page) {
        this.agency = agency;
        this.taxes = taxes;
        this.exchange = exchange;
        this.page = page;
    }

    @GetMapping("/exchange-rates")
    @Requires(Action.RATES_MANAGE)
    String exchangeRates(Model model) {
        model.addAttribute("form", page.exchange(model));
        return "taxes/exchange-rates";
    }

    @PostMapping("/exchange-rates")
    @Requires(Action.RATES_MANAGE)
    String enter(
            SignedIn who,
            @Valid @ModelAttribute("form") ExchangeRateForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.exchange(model);
        return post.form("taxes/exchange-rates", errors)
                .saving(() -> {
                    var base = agency.required().currency();
                    if (base.getCurrencyCode().equals(form.getCurrency())) {
                        throw new Refused("taxes.exchange.same", form.getCurrency()).at("currency");
                    }
                    exchange.enter(who, form.rate(base));
                })
                .to("/exchange-rates", "taxes.exchange.done");
    }

    @GetMapping("/vat-rates")
    @Requires(Action.RATES_MANAGE)
    String vatRates(Model model) {
        model.addAttribute("form", page.vat(model));
        return "taxes/vat-rates";
    }

    @PostMapping("/vat-rates")
    @Requires(Action.RATES_MANAGE)
    String write(
            SignedIn who,
            @Valid @ModelAttribute("form") VatRateForm form,
            BindingResult errors,
            Post post,
            Model model) {
        page.vat(model);
        return post.form("taxes/vat-rates", errors)
                .saving(() -> taxes.write(who, form.rate(agency.required().country())))
                .to("/vat-rates", "taxes.vat.done");
    }
}
