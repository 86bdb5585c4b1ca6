package app.jobbag.taxes;

import app.jobbag.kernel.Percent;
import java.time.LocalDate;

/** A rate of a country that holds from a date until the next of the same band. */
public record VatRate(String country, VatBand band, Percent percent, LocalDate validFrom) {}
