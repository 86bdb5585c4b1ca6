package app.jobbag.taxes;

import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.kernel.TaxRate;
import app.jobbag.ui.Formats;
import app.jobbag.ui.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The taxes a line can take: the rates that hold today, and the categories without a rate. */
@Component
public class TaxChoices {
    private final AgencyBook agency;
    private final TaxRates rates;
    private final MessageSource messages;
    private final Formats formats;

    TaxChoices(AgencyBook agency, TaxRates rates, MessageSource messages, Formats formats) {
        this.agency = agency;
        this.rates = rates;
        this.messages = messages;
        this.formats = formats;
    }

    public static String value(TaxRate rate) {
        return rate.category() == TaxCategory.S
                ? "S:" + rate.percent().value().toPlainString()
                : rate.category().name();
    }

    public List<Option> offered() {
        List<Option> options = new ArrayList<>();
        agency.current()
                .ifPresent(own -> rates.of(own.country(), agency.today()).stream()
                        .filter(rate -> rate.percent().value().signum() > 0)
                        .map(rate -> TaxRate.standard(rate.percent()))
                        .forEach(rate -> options.add(new Option(value(rate), text(TaxCategory.S, rate.percent())))));
        Arrays.stream(TaxCategory.values())
                .filter(category -> category != TaxCategory.S)
                .forEach(category -> options.add(new Option(category.name(), text(category, Percent.of("0")))));
        return options;
    }

    /** Empty for what is not on offer. Without a reason of its own an untaxed line takes the usual one. */
    public Optional<TaxRate> read(String value, String reason, Locale reader) {
        if (offered().stream().noneMatch(option -> option.value().equals(value))) {
            return Optional.empty();
        }
        if (value.startsWith("S:")) {
            return Optional.of(TaxRate.standard(Percent.of(value.substring(2))));
        }
        TaxCategory category = TaxCategory.valueOf(value);
        String why = reason.isBlank() ? rates.reason(category, reader) : reason.strip();
        return Optional.of(category.needsReason() ? TaxRate.without(category, why) : TaxRate.zero());
    }

    private String text(TaxCategory category, Percent percent) {
        Object[] words = {formats.number(percent.value())};
        return messages.getMessage("taxes.category." + category, words, LocaleContextHolder.getLocale());
    }
}
