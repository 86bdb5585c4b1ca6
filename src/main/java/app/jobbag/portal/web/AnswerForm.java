package app.jobbag.portal.web;

import app.jobbag.signoffs.Consent;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.Drawing;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.Statement;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A contact's answer as typed, with the mailed code. */
class AnswerForm {
    /** Characters of what is said with an answer. */
    static final int MOST = 4000;

    private Answer answer = Answer.SIGN;

    @NotBlank
    @Size(max = 40)
    private String code = "";

    @Size(max = 200)
    private String typedName = "";

    @Size(max = MOST)
    private String words = "";

    /** Points of a drawn signature; anything too long to be one is refused as such. */
    private String drawn = "";

    private boolean consent;
    private int version;

    /**
     * What depends on the answer.
     *
     * @param marked whether marks on the proof say what is wrong
     */
    void check(Errors errors, boolean marked) {
        if (answer.needsWords() && words.isBlank() && !marked) {
            errors.rejectValue("words", "portal.sign.wordsMissing." + answer);
        }
        if (answer.signs() && typedName.isBlank()) {
            errors.rejectValue("typedName", "portal.sign.nameMissing");
        }
        if (!Drawing.isFit(drawn)) {
            errors.rejectValue("drawn", "signoffs.refused.drawing");
            drawn = "";
        }
        if (answer.signs() && !consent) {
            errors.rejectValue("consent", "signoffs.refused.noConsent");
        }
    }

    /** @param said the words, and what was marked */
    Statement statement(String said, Consent agreed, Device device) {
        return new Statement(version, typedName, answer.needsWords() ? said : null, agreed, device)
                .drawing(Drawing.of(drawn));
    }

    Refusal refusal(String said, Device device) {
        return new Refusal(version, said, device);
    }

    public Answer getAnswer() {
        return answer;
    }

    /** A form that names none is one to sign. */
    public void setAnswer(@Nullable Answer named) {
        answer = named == null ? Answer.SIGN : named;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTypedName() {
        return typedName;
    }

    public void setTypedName(String typedName) {
        this.typedName = typedName;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public String getDrawn() {
        return drawn;
    }

    public void setDrawn(String drawn) {
        this.drawn = drawn;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
