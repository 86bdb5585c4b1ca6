package app.jobbag.withholdings;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A withholding as typed: of a client, and on a draft. */
public abstract class WithholdingFields {
    @Size(max = 60)
    private String withholdingName = "";

    @Digits(integer = 2, fraction = 2)
    private @Nullable BigDecimal withholdingPercent;

    @Size(max = 500)
    private String withholdingNote = "";

    protected void begin(String name, BigDecimal percent, String note) {
        withholdingName = name;
        withholdingPercent = percent;
        withholdingNote = note;
    }

    /** @throws app.jobbag.kernel.Refused at the fields that don't fit */
    public @Nullable Withholding withholding() {
        return Withholding.typed(withholdingName, withholdingPercent, withholdingNote);
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
}
