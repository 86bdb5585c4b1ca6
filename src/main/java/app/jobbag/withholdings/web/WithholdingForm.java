package app.jobbag.withholdings.web;

import app.jobbag.withholdings.Withholding;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a client withholds as typed; without a percentage it is nothing from that day on. */
class WithholdingForm {
    @Size(max = 60)
    private String withholdingName = "";

    @Digits(integer = 2, fraction = 2)
    private @Nullable BigDecimal withholdingPercent;

    @Size(max = 500)
    private String withholdingNote = "";

    @NotNull
    private @Nullable LocalDate validFrom;

    static WithholdingForm of(@Nullable Withholding now, LocalDate today) {
        WithholdingForm form = new WithholdingForm();
        if (now != null) {
            form.withholdingName = now.name();
            form.withholdingPercent = now.percent().value();
            form.withholdingNote = now.note();
        }
        form.validFrom = today;
        return form;
    }

    @Nullable
    Withholding withholding() {
        return Withholding.typed(withholdingName, withholdingPercent, withholdingNote);
    }

    LocalDate from() {
        return Objects.requireNonNull(validFrom);
    }

    public String getWithholdingName() {
        return withholdingName;
    }

    public void setWithholdingName(String withholdingName) {
        this.withholdingName = withholdingName;
    }

    public @Nullable BigDecimal getWithholdingPercent() {
        return withholdingPercent;
    }

    public void setWithholdingPercent(@Nullable BigDecimal withholdingPercent) {
        this.withholdingPercent = withholdingPercent;
    }

    public String getWithholdingNote() {
        return withholdingNote;
    }

    public void setWithholdingNote(String withholdingNote) {
        this.withholdingNote = withholdingNote;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
