package app.jobbag.taxes.web;

import app.jobbag.kernel.Percent;
import app.jobbag.taxes.VatBand;
import app.jobbag.taxes.VatRate;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rate of tax as typed. */
class VatRateForm {
    @NotNull
    private VatBand band = VatBand.STANDARD;

    @NotNull
    @PositiveOrZero
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 2)
    private @Nullable BigDecimal percent;

    @NotNull
    private @Nullable LocalDate validFrom;

    static VatRateForm of(LocalDate today) {
        VatRateForm form = new VatRateForm();
        form.validFrom = today;
        return form;
    }

    VatRate rate(String country) {
        return new VatRate(
                country, band, new Percent(Objects.requireNonNull(percent)), Objects.requireNonNull(validFrom));
    }

    public VatBand getBand() {
        return band;
    }

    public void setBand(VatBand band) {
        this.band = band;
    }

    public @Nullable BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(@Nullable BigDecimal percent) {
        this.percent = percent;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
