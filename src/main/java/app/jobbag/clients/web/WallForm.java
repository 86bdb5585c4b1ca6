package app.jobbag.clients.web;

import app.jobbag.clients.ClientId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A wall to be put up between two competing clients. */
class WallForm {
    @NotNull
    private @Nullable ClientId other;

    @NotBlank
    @Size(max = 500)
    private String reason = "";

    public @Nullable ClientId getOther() {
        return other;
    }

    public void setOther(@Nullable ClientId other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
