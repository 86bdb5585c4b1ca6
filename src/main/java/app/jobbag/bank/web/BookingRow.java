package app.jobbag.bank.web;

import app.jobbag.collections.OpenInvoice;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of an entry's money falls on an invoice, in the invoice's currency. */
class BookingRow {
    private @Nullable UUID invoice;

    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal settled;

    @Digits(integer = 12, fraction = 4)
    private @Nullable BigDecimal fee;

    static BookingRow of(OpenInvoice open) {
        BookingRow row = new BookingRow();
        row.invoice = open.id().value();
        return row;
    }

    boolean filled() {
        return settled != null && settled.signum() != 0 || fee != null && fee.signum() != 0;
    }

    public @Nullable UUID getInvoice() {
        return invoice;
    }

    public void setInvoice(@Nullable UUID invoice) {
        this.invoice = invoice;
    }

    public @Nullable BigDecimal getSettled() {
        return settled;
    }

    public void setSettled(@Nullable BigDecimal settled) {
        this.settled = settled;
    }

    public @Nullable BigDecimal getFee() {
        return fee;
    }

    public void setFee(@Nullable BigDecimal fee) {
        this.fee = fee;
    }
}
