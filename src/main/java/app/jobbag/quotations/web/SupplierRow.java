package app.jobbag.quotations.web;

import app.jobbag.suppliers.SupplierId;
import org.jspecify.annotations.Nullable;

/** A supplier to be asked, as chosen; an empty one is none. */
class SupplierRow {
    private @Nullable SupplierId supplier;

    static SupplierRow of(@Nullable SupplierId supplier) {
        SupplierRow row = new SupplierRow();
        row.supplier = supplier;
        return row;
    }

    public @Nullable SupplierId getSupplier() {
        return supplier;
    }

    public void setSupplier(@Nullable SupplierId supplier) {
        this.supplier = supplier;
    }
}
