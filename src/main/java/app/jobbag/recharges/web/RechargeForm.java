package app.jobbag.recharges.web;

import app.jobbag.kernel.Percent;
import app.jobbag.recharges.CostRef;
import app.jobbag.recharges.RechargeDraft;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which costs are charged, as ticked. */
class RechargeForm {
    @Size(max = 200)
    private List<String> chosen = new ArrayList<>();

    @PositiveOrZero
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 2)
    private @Nullable BigDecimal markup;

    private boolean withProof = true;
    private int version;

    static RechargeForm at(int version) {
        RechargeForm form = new RechargeForm();
        form.version = version;
        return form;
    }

    RechargeDraft draft() {
        return new RechargeDraft(
                chosen.stream().distinct().map(CostRef::read).toList(),
                new Percent(Objects.requireNonNullElse(markup, BigDecimal.ZERO)),
                withProof);
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public @Nullable BigDecimal getMarkup() {
        return markup;
    }

    public void setMarkup(@Nullable BigDecimal markup) {
        this.markup = markup;
    }

    public boolean isWithProof() {
        return withProof;
    }

    public void setWithProof(boolean withProof) {
        this.withProof = withProof;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
