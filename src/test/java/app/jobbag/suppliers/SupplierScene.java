package app.jobbag.suppliers;

import app.jobbag.clients.Address;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Suppliers in the words of tests. */
public final class SupplierScene {
    /** The example of the standard. */
    static final String IBAN = "ES91 2100 0418 4502 0005 1332";

    private SupplierScene() {}

    /** A name that no other test's supplier looks like. */
    public static SupplierDraft printer() {
        return named("Imprenta " + UUID.randomUUID());
    }

    static SupplierDraft named(String name) {
        String mailbox = "pedidos@" + UUID.randomUUID() + ".example";
        return new SupplierDraft(
                name,
                UUID.randomUUID().toString().substring(0, 20),
                mailbox,
                "+34 910 000 000",
                new Address("Calle Resma 5", "28004", "Madrid", "ES"),
                Currency.getInstance("EUR"),
                Locale.forLanguageTag("es"),
                30,
                Set.of(Trade.PRINT),
                "");
    }
}
