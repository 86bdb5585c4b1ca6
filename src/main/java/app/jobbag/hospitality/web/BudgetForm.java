package app.jobbag.hospitality.web;

import app.jobbag.hospitality.HospitalityDetails;
import app.jobbag.hospitality.HospitalityDraft;
import app.jobbag.kernel.Money;
import app.jobbag.ui.Options;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a dinner may cost, as typed; guests without a record one a line. */
class BudgetForm {
    @NotNull
    @Pattern(regexp = Options.CURRENCY_CODES)
    private String currency = "EUR";

    @NotNull
    @Digits(integer = 10, fraction = 4)
    private @Nullable BigDecimal budget;

    @Size(max = 2000)
    private String others = "";

    @Size(max = 2000)
    private String reason = "";

    private int version;

    static BudgetForm of(HospitalityDetails hospitality) {
        BudgetForm form = new BudgetForm();
        HospitalityDraft plan = hospitality.plan();
        form.currency = plan.budget().currency().getCurrencyCode();
        form.budget = plan.budget().amount();
        form.others = String.join("\n", plan.others());
        form.reason = plan.reason();
        form.version = hospitality.version();
        return form;
    }

    /** Called on a form without errors only. */
    HospitalityDraft draft() {
        Currency chosen = Currency.getInstance(currency);
        return new HospitalityDraft(
                Money.typed(Objects.requireNonNull(budget), chosen, "budget"), names(others), reason.strip());
    }

    static List<String> names(String typed) {
        return typed.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public @Nullable BigDecimal getBudget() {
        return budget;
    }

    public void setBudget(@Nullable BigDecimal budget) {
        this.budget = budget;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
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
