package app.jobbag.quotations.web;

import app.jobbag.quotations.WantedLine;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line that suppliers quote for, as typed; one without words is none. */
class WantedRow {
    private @Nullable Integer row;

    @Size(max = 500)
    private String what = "";

    @Size(max = 2000)
    private String specification = "";

    @Digits(integer = 8, fraction = 3)
    @DecimalMin("0.001")
    private @Nullable BigDecimal quantity = BigDecimal.ONE;

    @Size(max = 40)
    private String unit = "";

    static WantedRow of(WantedLine line) {
        WantedRow row = new WantedRow();
        row.row = line.row();
        row.what = line.what();
        row.specification = line.specification();
        row.quantity = line.quantity().stripTrailingZeros();
        row.unit = line.unit();
        return row;
    }

    boolean isBlank() {
        return what.isBlank();
    }

    /** Called on a form without errors only. */
    WantedLine line() {
        return new WantedLine(row, what, specification, Objects.requireNonNull(quantity), unit);
    }

    public @Nullable Integer getRow() {
        return row;
    }

    public void setRow(@Nullable Integer row) {
        this.row = row;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getSpecification() {
        return specification;
    }

    public void setSpecification(String specification) {
        this.specification = specification;
    }

    public @Nullable BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable BigDecimal quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
