package app.jobbag.dossier.web;

import app.jobbag.dossier.Originals;
import app.jobbag.staff.PersonId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** To whom an original is lent and until when, as typed. */
class LoanForm {
    private static final int USUAL_DAYS = 14;

    private int version;
    private @Nullable PersonId person;

    @Size(max = 120)
    private String outsider = "";

    @NotNull
    private @Nullable LocalDate until;

    static LoanForm of(int version, LocalDate today) {
        LoanForm form = new LoanForm();
        form.version = version;
        form.until = today.plusDays(USUAL_DAYS);
        return form;
    }

    /** Called on a form without errors only. */
    Originals.To to() {
        return new Originals.To(person, outsider, Objects.requireNonNull(until));
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable PersonId getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonId person) {
        this.person = person;
    }

    public String getOutsider() {
        return outsider;
    }

    public void setOutsider(String outsider) {
        this.outsider = outsider;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
