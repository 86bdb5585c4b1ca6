package app.jobbag.purchasing.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When it came. */
class DeliveryForm {
    @NotNull
    private @Nullable LocalDate deliveredOn;

    private int version;

    static DeliveryForm on(LocalDate day, int version) {
        DeliveryForm form = new DeliveryForm();
        form.deliveredOn = day;
        form.version = version;
        return form;
    }

    public @Nullable LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(@Nullable LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
