package app.jobbag.quotations.web;

import app.jobbag.kernel.Money;
import app.jobbag.quotations.Offer;
import app.jobbag.quotations.QuoteState;
import app.jobbag.quotations.Reply;
import app.jobbag.ui.Options;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A supplier's answer as typed; none is chosen before. */
class QuoteForm {
    private static final int LONGEST = 999;

    @NotNull
    private @Nullable QuoteState answer;

    @Pattern(regexp = Options.CURRENCY_CODES)
    private String currency = "EUR";

    @Size(max = 100)
    private List<@Nullable @Digits(integer = 10, fraction = 4) @DecimalMin("0") BigDecimal> prices = new ArrayList<>();

    @Min(0)
    @Max(LONGEST)
    private @Nullable Integer leadDays;

    private @Nullable LocalDate validUntil;

    @Size(max = 2000)
    private String remarks = "";

    /** As it was said before, for so many lines. */
    void fill(Currency usual, List<BigDecimal> before, int count) {
        currency = usual.getCurrencyCode();
        for (int i = 0; i < count; i++) {
            prices.add(i < before.size() ? before.get(i).stripTrailingZeros() : null);
        }
    }

    /** Whoever quotes says every price and the lead time; whoever declines says why. */
    void check(int count, Errors errors) {
        while (prices.size() < count) {
            prices.add(null);
        }
        if (answer == QuoteState.ASKED) {
            errors.rejectValue("answer", "NotNull");
        }
        if (answer == QuoteState.DECLINED && remarks.isBlank()) {
            errors.rejectValue("remarks", "quotations.answer.wordless");
        }
        if (answer == QuoteState.QUOTED) {
            for (int i = 0; i < count; i++) {
                refuse(prices.get(i) == null, "prices[" + i + "]", errors);
            }
            refuse(leadDays == null, "leadDays", errors);
        }
    }

    private static void refuse(boolean missing, String field, Errors errors) {
        if (missing && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "NotNull");
        }
    }

    /** Called on a form without errors only. */
    Reply reply(int count) {
        if (answer != QuoteState.QUOTED) {
            return new Reply(null, remarks);
        }
        Currency own = Currency.getInstance(currency);
        List<Money> each = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            each.add(Money.typed(Objects.requireNonNull(prices.get(i)), own, "prices[" + i + "]"));
        }
        return new Reply(new Offer(own, each, Objects.requireNonNull(leadDays), validUntil), remarks);
    }

    public @Nullable QuoteState getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable QuoteState answer) {
        this.answer = answer;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public List<@Nullable BigDecimal> getPrices() {
        return prices;
    }

    public void setPrices(List<@Nullable BigDecimal> prices) {
        this.prices = prices;
    }

    public @Nullable Integer getLeadDays() {
        return leadDays;
    }

    public void setLeadDays(@Nullable Integer leadDays) {
        this.leadDays = leadDays;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
