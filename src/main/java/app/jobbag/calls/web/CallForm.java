package app.jobbag.calls.web;

import app.jobbag.calls.CallNote;
import app.jobbag.clients.ContactId;
import app.jobbag.contactreports.Outcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A call as it is logged: what came of it, and one line. */
class CallForm {
    @NotNull
    private @Nullable LocalDate day;

    private @Nullable ContactId contact;

    @NotNull
    private @Nullable Outcome outcome;

    @Size(max = 500)
    private String why = "";

    @Size(max = 500)
    private String note = "";

    CallNote said() {
        return new CallNote(Objects.requireNonNull(day), contact, Objects.requireNonNull(outcome), why, note);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable ContactId getContact() {
        return contact;
    }

    public void setContact(@Nullable ContactId contact) {
        this.contact = contact;
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
