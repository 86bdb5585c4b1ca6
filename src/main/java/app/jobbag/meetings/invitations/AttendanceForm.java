package app.jobbag.meetings.invitations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** An answer to an invitation. Nothing is chosen before somebody chooses: what sends every form it finds answers nothing. */
public class AttendanceForm {
    @NotNull
    private @Nullable Answer answer;

    @Size(max = 500)
    private String reason = "";

    @Size(max = 500)
    private String proposal = "";

    public static AttendanceForm of(@Nullable Answer answer, String reason, String proposal) {
        AttendanceForm form = new AttendanceForm();
        form.answer = answer;
        form.reason = reason;
        form.proposal = proposal;
        return form;
    }

    public void check(BindingResult errors) {
        if (answer != null && answer != Answer.DECLINED && !proposal.isBlank()) {
            errors.rejectValue("proposal", "invitations.refused.proposal");
        }
    }

    /** Called on a form without errors only. */
    public AnswerDraft draft() {
        return new AnswerDraft(Objects.requireNonNull(answer), reason, proposal);
    }

    public @Nullable Answer getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable Answer answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }
}
