package app.jobbag.proposals.web;

import app.jobbag.proposals.Cause;
import app.jobbag.proposals.ProposalDetails;
import app.jobbag.proposals.Reached;
import app.jobbag.proposals.ReviewDraft;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The review of a presentation. */
class ReviewForm {
    @NotNull
    private @Nullable Reached reached;

    @NotNull
    private @Nullable Cause cause = Cause.NONE;

    @Size(max = 4000)
    private String lessons = "";

    private int version;

    static ReviewForm of(ProposalDetails proposal) {
        ReviewForm form = new ReviewForm();
        form.reached = proposal.reached();
        form.cause = proposal.cause() == null ? Cause.NONE : proposal.cause();
        form.lessons = Objects.requireNonNullElse(proposal.lessons(), "");
        form.version = proposal.version();
        return form;
    }

    /** Called on a form without errors only. */
    ReviewDraft draft() {
        return new ReviewDraft(Objects.requireNonNull(reached), Objects.requireNonNull(cause), lessons);
    }

    public @Nullable Reached getReached() {
        return reached;
    }

    public void setReached(@Nullable Reached reached) {
        this.reached = reached;
    }

    public @Nullable Cause getCause() {
        return cause;
    }

    public void setCause(@Nullable Cause cause) {
        this.cause = cause;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
