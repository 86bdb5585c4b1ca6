package app.jobbag.invoices;

/** What the quantity of a line counts, and its code in UN/ECE Recommendation 20 (BT-130). */
public enum Unit {
    /** A thing without a unit of its own: what every line was before there were units. */
    ONE("C62"),
    LUMP_SUM("LS"),
    HOUR("HUR"),
    DAY("DAY"),
    MONTH("MON"),
    PIECE("H87"),
    KILOMETRE("KMT");

    private final String code;

    Unit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Of an amount that is named without saying how many: no hour costs that. */
    public Unit ofAnAmount() {
        return this == ONE ? ONE : LUMP_SUM;
    }
}
