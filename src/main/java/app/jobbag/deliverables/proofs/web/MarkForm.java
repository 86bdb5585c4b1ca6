package app.jobbag.deliverables.proofs.web;

import app.jobbag.deliverables.proofs.MarkDetails;
import app.jobbag.deliverables.proofs.MarkDraft;
import app.jobbag.deliverables.proofs.Moment;
import app.jobbag.deliverables.proofs.Spot;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mark as typed, or as the pointer has filled it in: the place in hundredths of the page. */
class MarkForm {
    @NotNull
    @Min(1)
    @Max(9999)
    private @Nullable Integer page = 1;

    private @Nullable BigDecimal left;
    private @Nullable BigDecimal top;
    private @Nullable BigDecimal width;
    private @Nullable BigDecimal height;

    @Size(max = 10)
    private String moment = "";

    @NotBlank
    @Size(max = 2000)
    private String words = "";

    private int version;

    static MarkForm on(int page) {
        MarkForm form = new MarkForm();
        form.page = page;
        return form;
    }

    static MarkForm of(MarkDetails mark) {
        MarkForm form = on(mark.page());
        form.words = mark.words();
        form.moment = mark.moment();
        form.version = mark.version();
        if (mark.isPlaced()) {
            List<BigDecimal> percents = mark.percents();
            form.left = percents.get(0);
            form.top = percents.get(1);
            form.width = percents.get(2);
            form.height = percents.get(3);
        }
        return form;
    }

    MarkDraft draft() {
        return new MarkDraft(
                Objects.requireNonNull(page),
                Spot.ofPercent(left, top, width, height),
                Moment.typed(moment).orElse(null),
                words);
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

    public String getMoment() {
        return moment;
    }

    public void setMoment(String moment) {
        this.moment = moment;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
