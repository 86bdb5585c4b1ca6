package app.jobbag.purchasing.web;

import app.jobbag.purchasing.BudgetLine;
import app.jobbag.purchasing.PurchaseLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A line of a purchase order as typed. */
class LineRow {
    @Size(max = 500)
    private String what = "";

    @Digits(integer = 8, fraction = 3)
    @DecimalMin("0.001")
    private @Nullable BigDecimal quantity = BigDecimal.ONE;

    @Digits(integer = 10, fraction = 4)
    @DecimalMin("0")
    private @Nullable BigDecimal price;

    @Digits(integer = 3, fraction = 2)
    @DecimalMin("0")
    @DecimalMax("100")
    private @Nullable BigDecimal taxPercent;

    /** The row of a signed estimate, as {@link BudgetLine#code}; blank for none. */
    @Pattern(regexp = "([0-9a-f-]{36}:[1-9][0-9]{0,4})?")
    private String budget = "";

    static LineRow taxed(BigDecimal percent) {
        LineRow row = new LineRow();
        row.taxPercent = percent;
        return row;
    }

    static LineRow of(PurchaseLine line) {
        LineRow row = taxed(line.taxPercent().stripTrailingZeros());
        row.what = line.what();
        row.quantity = line.quantity().stripTrailingZeros();
        row.price = line.price().stripTrailingZeros();
        BudgetLine budget = line.budget();
        row.budget = budget == null ? "" : budget.code();
        return row;
    }

    boolean isBlank() {
        return what.isBlank() && price == null;
    }

    void check(String row, Errors errors) {
        refuse(what.isBlank(), row + "what", errors);
        refuse(quantity == null, row + "quantity", errors);
        refuse(price == null, row + "price", errors);
        refuse(taxPercent == null, row + "taxPercent", errors);
    }

    private static void refuse(boolean missing, String field, Errors errors) {
        if (missing && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "NotNull");
        }
    }

    /** Called on a form without errors only. */
    PurchaseLine line() {
        return new PurchaseLine(
                what,
                Objects.requireNonNull(quantity),
                Objects.requireNonNull(price),
                Objects.requireNonNull(taxPercent),
                BudgetLine.read(budget));
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public @Nullable BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable BigDecimal quantity) {
        this.quantity = quantity;
    }

    public @Nullable BigDecimal getPrice() {
        return price;
    }

    public void setPrice(@Nullable BigDecimal price) {
        this.price = price;
    }

    public @Nullable BigDecimal getTaxPercent() {
        return taxPercent;
    }

    public void setTaxPercent(@Nullable BigDecimal taxPercent) {
        this.taxPercent = taxPercent;
    }

    public String getBudget() {
        return budget;
    }

    public void setBudget(String budget) {
        this.budget = budget;
    }
}
