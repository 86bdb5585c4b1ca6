package app.jobbag.deliverables.proofs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is marked and where, as typed, or as the pointer has filled it in: the place in hundredths of the page. */
public class PlaceForm {
    @NotNull
    @Min(1)
    @Max(9999)
    private @Nullable Integer page = 1;

    @Min(0)
    @Max(100)
    private @Nullable BigDecimal left;

    @Min(0)
    @Max(100)
    private @Nullable BigDecimal top;

    @Min(0)
    @Max(100)
    private @Nullable BigDecimal width;

    @Min(0)
    @Max(100)
    private @Nullable BigDecimal height;

    @NotBlank
    @Size(max = 2000)
    private String words = "";

    /** @param percents left, top, width, height */
    protected void place(List<BigDecimal> percents) {
        left = percents.get(0);
        top = percents.get(1);
        width = percents.get(2);
        height = percents.get(3);
    }

    /** @throws app.jobbag.kernel.Refused when only half of the place is said, or it does not lie on the page */
    public MarkDraft draft(@Nullable Moment moment) {
        return new MarkDraft(Objects.requireNonNull(page), Spot.ofPercent(left, top, width, height), moment, words);
    }

    public int shown() {
        return page == null ? 1 : page;
    }

    public @Nullable Integer getPage() {
        return page;
    }

    public void setPage(@Nullable Integer page) {
        this.page = page;
    }

    public @Nullable BigDecimal getLeft() {
        return left;
    }

    public void setLeft(@Nullable BigDecimal left) {
        this.left = left;
    }

    public @Nullable BigDecimal getTop() {
        return top;
    }

    public void setTop(@Nullable BigDecimal top) {
        this.top = top;
    }

    public @Nullable BigDecimal getWidth() {
        return width;
    }

    public void setWidth(@Nullable BigDecimal width) {
        this.width = width;
    }

    public @Nullable BigDecimal getHeight() {
        return height;
    }

    public void setHeight(@Nullable BigDecimal height) {
        this.height = height;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
