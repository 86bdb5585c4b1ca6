package app.jobbag.quotations.web;

import app.jobbag.kernel.Ids;
import app.jobbag.quotations.QuoteId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gets it, and why. */
class ChoiceForm {
    /** None of those who quoted. */
    static final String MAKE = "MAKE";

    @NotBlank
    @Size(max = 40)
    private String chosen = "";

    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    private int version;

    boolean isKnown() {
        return chosen.equals(MAKE) || Ids.read(chosen) != null;
    }

    /** Null where it is made in-house. */
    @Nullable
    QuoteId quote() {
        UUID id = Ids.read(chosen);
        return id == null ? null : new QuoteId(id);
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
