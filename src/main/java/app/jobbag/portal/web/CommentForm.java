package app.jobbag.portal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a contact says of a weekly report. */
class CommentForm {
    @NotBlank
    @Size(max = 2000)
    private String comment = "";

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
