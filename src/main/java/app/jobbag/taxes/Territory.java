package app.jobbag.taxes;

import app.jobbag.kernel.TaxCategory;
import java.util.Set;

/** Which category of tax a service falls under, by where its two sides are. Services to businesses follow the buyer. */
public final class Territory {
    private static final Set<String> UNION = Set.of(
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT", "LU",
            "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");

    private Territory() {}

    /** Whether the law of the European Union's VAT holds there. */
    public static boolean isInUnion(String country) {
        return UNION.contains(country);
    }

    static TaxCategory category(String agency, String client, boolean clientHasTaxId) {
        if (agency.equals(client)) {
            return TaxCategory.S;
        }
        if (!UNION.contains(agency)) {
            return TaxCategory.G;
        }
        if (!UNION.contains(client)) {
            return TaxCategory.O;
        }
        return clientHasTaxId ? TaxCategory.AE : TaxCategory.S;
    }
}
