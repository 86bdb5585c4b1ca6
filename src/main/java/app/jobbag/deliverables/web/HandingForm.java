package app.jobbag.deliverables.web;

import app.jobbag.clients.ContactId;
import app.jobbag.deliverables.Handing;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.staff.PersonId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** To whom a step goes, a person of the agency or a contact as the step is, and why. */
class HandingForm {
    private @Nullable PersonId person;
    private @Nullable ContactId contact;

    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    private int version;

    static HandingForm at(int version) {
        HandingForm form = new HandingForm();
        form.version = version;
        return form;
    }

    /** Of the step's own side somebody must be chosen. */
    void check(SignerDetails step, Errors errors) {
        if (chosen(step) == null) {
            errors.rejectValue(step.isContact() ? "contact" : "person", "deliverables.refused.mayNotTakeOver");
        }
    }

    Handing handing(SignerDetails step) {
        UUID to = chosen(step);
        return new Handing(version, step.position(), to == null ? step.who() : to, reason);
    }

    private @Nullable UUID chosen(SignerDetails step) {
        if (step.isContact()) {
            return contact == null ? null : contact.value();
        }
        return person == null ? null : person.value();
    }

    public @Nullable PersonId getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonId person) {
        this.person = person;
    }

    public @Nullable ContactId getContact() {
        return contact;
    }

    public void setContact(@Nullable ContactId contact) {
        this.contact = contact;
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
