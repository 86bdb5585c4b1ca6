package app.jobbag.portal.web;

import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.weekly.WeeklyReportId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mailed code; and the older version, or the report in whose mail the link was, that the contact came from. */
class PresenceForm {
    @NotBlank
    @Size(max = 40)
    private String code = "";

    private @Nullable UUID instead;

    private @Nullable UUID report;

    static PresenceForm leadingOn(@Nullable SignatureRequestId instead, @Nullable WeeklyReportId report) {
        PresenceForm form = new PresenceForm();
        form.report = report == null ? null : report.value();
        form.instead = instead == null ? null : instead.value();
        return form;
    }

    /** The address that knows as much as this form. */
    String address(String path) {
        if (instead != null) {
            return path + "?instead=" + instead;
        }
        return report == null ? path : path + "?report=" + report;
    }

    /** Where it leads once the code was right. */
    String next() {
        if (instead != null) {
            return "/p/newer/" + instead;
        }
        return report == null ? "/p" : "/p/reports/" + report;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public @Nullable UUID getInstead() {
        return instead;
    }

    public void setInstead(@Nullable UUID instead) {
        this.instead = instead;
    }

    public @Nullable UUID getReport() {
        return report;
    }

    public void setReport(@Nullable UUID report) {
        this.report = report;
    }
}
