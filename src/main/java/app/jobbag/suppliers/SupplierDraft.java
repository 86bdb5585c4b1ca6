package app.jobbag.suppliers;

import app.jobbag.clients.Address;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/**
 * What is written about a supplier.
 *
 * @param currency it quotes and bills in
 * @param locale the language it is written to in
 * @param paymentDays after its bill
 */
public record SupplierDraft(
        String name,
        String taxId,
        String email,
        String phone,
        Address address,
        Currency currency,
        Locale locale,
        int paymentDays,
        Set<Trade> trades,
        String notes) {
    public SupplierDraft {
        name = name.strip();
        taxId = taxId.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
        trades = Set.copyOf(trades);
    }
}
