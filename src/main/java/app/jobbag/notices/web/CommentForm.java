package app.jobbag.notices.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something to say, as typed. */
class CommentForm {
    @NotBlank
    @Size(max = 4000)
    private String text = "";

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
