package app.jobbag.suppliers;

import java.util.Locale;

/** A person at a supplier, as written. */
public record SupplierContactDraft(String name, String title, String email, String phone) {
    public SupplierContactDraft {
        email = email.strip().toLowerCase(Locale.ROOT);
    }
}
