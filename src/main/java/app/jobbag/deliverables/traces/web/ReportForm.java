package app.jobbag.deliverables.traces.web;

import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.traces.ErrorDraft;
import app.jobbag.deliverables.traces.FoundBy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An error as it is reported: what, where, found by whom and when. */
class ReportForm {
    @NotBlank
    @Size(max = 2000)
    private String what = "";

    /** Empty for the order alone, else deliverable and version. */
    @Pattern(regexp = "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9]{1,4}")
    private String place = "";

    @Min(1)
    @Max(9999)
    private @Nullable Integer page;

    @NotNull
    private @Nullable FoundBy foundBy = FoundBy.CLIENT;

    @NotNull
    private @Nullable LocalDate foundOn;

    static String place(DeliverableId deliverable, int version) {
        return deliverable.value() + ":" + version;
    }

    ErrorDraft draft() {
        String[] parts = place.split(":");
        ErrorDraft.Place where = place.isEmpty()
                ? null
                : new ErrorDraft.Place(new DeliverableId(UUID.fromString(parts[0])), Integer.parseInt(parts[1]));
        return new ErrorDraft(where, page, what, Objects.requireNonNull(foundBy), Objects.requireNonNull(foundOn));
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public @Nullable Integer getPage() {
        return page;
    }

    public void setPage(@Nullable Integer page) {
        this.page = page;
    }

    public @Nullable FoundBy getFoundBy() {
        return foundBy;
    }

    public void setFoundBy(@Nullable FoundBy foundBy) {
        this.foundBy = foundBy;
    }

    public @Nullable LocalDate getFoundOn() {
        return foundOn;
    }

    public void setFoundOn(@Nullable LocalDate foundOn) {
        this.foundOn = foundOn;
    }
}
