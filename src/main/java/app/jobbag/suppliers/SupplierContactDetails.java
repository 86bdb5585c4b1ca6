package app.jobbag.suppliers;

/** A person at a supplier. */
public record SupplierContactDetails(
        SupplierContactId id, int version, SupplierId supplier, SupplierContactDraft about, boolean archived) {}
