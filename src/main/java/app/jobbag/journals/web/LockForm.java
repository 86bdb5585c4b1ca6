package app.jobbag.journals.web;

import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Up to which month the books are locked, as typed. */
class LockForm {
    @Pattern(regexp = "(19|20|21)\\d{2}-(0[1-9]|1[0-2])", message = "{periods.refused.noMonth}")
    private String month = "";

    static LockForm of(YearMonth month) {
        LockForm form = new LockForm();
        form.month = month.toString();
        return form;
    }

    YearMonth read() {
        return YearMonth.parse(month);
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(@Nullable String month) {
        this.month = month == null ? "" : month.strip();
    }
}
