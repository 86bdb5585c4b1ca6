package app.jobbag.estimates.web;

import app.jobbag.estimates.Choice;
import app.jobbag.estimates.Line;
import app.jobbag.estimates.LineDraft;
import app.jobbag.estimates.LineKind;
import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.Discipline;
import app.jobbag.taxes.TaxChoices;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of an estimate as typed; one with neither text, quantity nor price is left out. */
class LineForm {
    private @Nullable Integer number;
    private @Nullable LineKind kind = LineKind.HOURS;
    private @Nullable Discipline discipline;

    @Size(max = 500)
    private String text = "";

    @PositiveOrZero
    @Digits(integer = 7, fraction = 4)
    private @Nullable BigDecimal quantity;

    @PositiveOrZero
    @Digits(integer = 9, fraction = 4)
    private @Nullable BigDecimal unitPrice;

    @PositiveOrZero
    @Digits(integer = 3, fraction = 4)
    private @Nullable BigDecimal percent;

    @PositiveOrZero
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 4)
    private @Nullable BigDecimal discount;

    private String tax = "";
    private @Nullable Choice choice = Choice.FIXED;

    @Pattern(regexp = "[A-Za-z]?")
    private String alternative = "";

    static LineForm of(Line line) {
        LineForm form = new LineForm();
        form.number = line.number();
        form.kind = line.kind();
        form.discipline = line.discipline();
        form.text = line.text();
        form.quantity = line.kind().isPriced() ? line.quantity().stripTrailingZeros() : null;
        form.unitPrice = line.kind().isPriced() ? line.unitPrice().stripTrailingZeros() : null;
        form.percent = shown(line.percent());
        form.discount = shown(line.discount());
        form.tax = TaxChoices.value(line.tax());
        form.choice = line.choice();
        form.alternative = line.alternative();
        return form;
    }

    /** A row below this one begins as it does. */
    LineForm next() {
        LineForm form = new LineForm();
        form.kind = kind == LineKind.GROUP ? LineKind.HOURS : kind;
        form.discipline = discipline;
        form.tax = tax;
        return form;
    }

    boolean isBlank() {
        return text.isBlank() && quantity == null && unitPrice == null;
    }

    LineKind kind() {
        return kind == null ? LineKind.HOURS : kind;
    }

    LineDraft draft(TaxRate rate) {
        boolean group = kind().isGroup();
        boolean priced = kind().isPriced();
        return new LineDraft(
                number,
                kind(),
                group ? null : Objects.requireNonNullElse(discipline, Discipline.CREATIVE),
                text.strip(),
                priced ? or(quantity) : BigDecimal.ZERO,
                priced ? unitPrice : BigDecimal.ZERO,
                kind() == LineKind.BOUGHT_IN || kind() == LineKind.CONTINGENCY ? or(percent) : BigDecimal.ZERO,
                group ? BigDecimal.ZERO : or(discount),
                group ? TaxRate.zero() : rate,
                Objects.requireNonNullElse(choice, Choice.FIXED),
                alternative.toUpperCase(Locale.ROOT));
    }

    private static @Nullable BigDecimal shown(BigDecimal number) {
        return number.signum() == 0 ? null : number.stripTrailingZeros();
    }

    private static BigDecimal or(@Nullable BigDecimal number) {
        return Objects.requireNonNullElse(number, BigDecimal.ZERO);
    }

    public @Nullable Integer getNumber() {
        return number;
    }

    public void setNumber(@Nullable Integer number) {
        this.number = number;
    }

    public @Nullable LineKind getKind() {
        return kind;
    }

    public void setKind(@Nullable LineKind kind) {
        this.kind = kind;
    }

    public @Nullable Discipline getDiscipline() {
        return discipline;
    }

    public void setDiscipline(@Nullable Discipline discipline) {
        this.discipline = discipline;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable BigDecimal quantity) {
        this.quantity = quantity;
    }

    public @Nullable BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(@Nullable BigDecimal unitPrice) {
        this.unitPrice = unitPrice;
    }

    public @Nullable BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(@Nullable BigDecimal percent) {
        this.percent = percent;
    }

    public @Nullable BigDecimal getDiscount() {
        return discount;
    }

    public void setDiscount(@Nullable BigDecimal discount) {
        this.discount = discount;
    }

    public String getTax() {
        return tax;
    }

    public void setTax(String tax) {
        this.tax = tax;
    }

    public @Nullable Choice getChoice() {
        return choice;
    }

    public void setChoice(@Nullable Choice choice) {
        this.choice = choice;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }
}
