package app.jobbag.purchasing.web;

import app.jobbag.purchasing.SupplierWord;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A supplier's answer as typed; none is chosen before. */
class SupplierAnswerForm {
    @NotNull
    private @Nullable SupplierWord answer;

    @Size(max = 1000)
    private String words = "";

    /** Whoever declines says what would do. */
    void check(Errors errors) {
        if (answer == SupplierWord.DECLINED && words.isBlank()) {
            errors.rejectValue("words", "purchasing.answer.wordless");
        }
    }

    public @Nullable SupplierWord getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable SupplierWord answer) {
        this.answer = answer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
