package app.jobbag.taxes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/**
 * The agency as the law knows it, from a date on.
 *
 * @param registerLine entry in the commercial register, as it must stand on papers
 */
public record AgencyProfile(
        LocalDate validFrom,
        String legalName,
        String street,
        String postcode,
        String city,
        String country,
        String taxId,
        String email,
        ZoneId zone,
        Currency currency,
        BankAccount account,
        String registerLine) {}
