package app.jobbag.withholdings.web;

import app.jobbag.withholdings.Withholding;
import app.jobbag.withholdings.WithholdingFields;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a client withholds as typed; without a percentage it is nothing from that day on. */
class WithholdingForm extends WithholdingFields {
    @NotNull
    private @Nullable LocalDate validFrom;

    static WithholdingForm of(@Nullable Withholding now, LocalDate today) {
        WithholdingForm form = new WithholdingForm();
        if (now != null) {
            form.begin(now.name(), now.percent().value(), now.note());
        }
        form.validFrom = today;
        return form;
    }

    LocalDate from() {
        return Objects.requireNonNull(validFrom);
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
