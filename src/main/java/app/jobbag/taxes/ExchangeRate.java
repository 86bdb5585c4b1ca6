package app.jobbag.taxes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** Units of the base currency for one unit of the other, on a day. */
public record ExchangeRate(Currency currency, Currency base, LocalDate day, BigDecimal rate, String source) {}
