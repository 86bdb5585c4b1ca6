package app.jobbag.purchasing.web;

import app.jobbag.purchasing.PurchaseCourse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a supplier's job went, as typed: from 1 to 5. */
class RatingForm {
    @NotNull
    @Min(1)
    @Max(5)
    private @Nullable Integer quality;

    @NotNull
    @Min(1)
    @Max(5)
    private @Nullable Integer punctuality;

    @NotNull
    @Min(1)
    @Max(5)
    private @Nullable Integer price;

    @Size(max = 1000)
    private String note = "";

    /** A rating that was given is changed from what it says. */
    static RatingForm of(PurchaseCourse.@Nullable Marks given) {
        RatingForm form = new RatingForm();
        if (given != null) {
            form.quality = given.quality();
            form.punctuality = given.punctuality();
            form.price = given.price();
            form.note = given.note();
        }
        return form;
    }

    PurchaseCourse.Marks marks() {
        return new PurchaseCourse.Marks(
                Objects.requireNonNull(quality),
                Objects.requireNonNull(punctuality),
                Objects.requireNonNull(price),
                note);
    }

    public @Nullable Integer getQuality() {
        return quality;
    }

    public void setQuality(@Nullable Integer quality) {
        this.quality = quality;
    }

    public @Nullable Integer getPunctuality() {
        return punctuality;
    }

    public void setPunctuality(@Nullable Integer punctuality) {
        this.punctuality = punctuality;
    }

    public @Nullable Integer getPrice() {
        return price;
    }

    public void setPrice(@Nullable Integer price) {
        this.price = price;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
