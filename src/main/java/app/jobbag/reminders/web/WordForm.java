package app.jobbag.reminders.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is said to the client, as typed. */
class WordForm {
    @NotBlank
    @Size(max = 2000)
    private String text = "";

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
