package app.jobbag.withholdings;

import app.jobbag.kernel.Money;
import java.time.LocalDate;

/**
 * A certificate as it came in.
 *
 * @param year in which the tax was withheld
 * @param issuedOn the day it bears
 * @param sure whether the person stands by it though it goes beyond what was withheld
 */
public record CertificateDraft(
        int year, LocalDate issuedOn, String reference, Money amount, String note, boolean sure) {}
