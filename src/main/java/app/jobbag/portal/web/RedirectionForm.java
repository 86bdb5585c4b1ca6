package app.jobbag.portal.web;

import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.Suggestion;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whom the agency should ask instead. */
class RedirectionForm {
    @NotBlank
    @Size(max = 200)
    private String name = "";

    @Email
    @Size(max = 254)
    private String email = "";

    @Size(max = 2000)
    private String words = "";

    Suggestion suggestion(Device device) {
        return new Suggestion(name, email, words, device);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
