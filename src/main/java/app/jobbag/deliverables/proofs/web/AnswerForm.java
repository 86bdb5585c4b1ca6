package app.jobbag.deliverables.proofs.web;

import app.jobbag.deliverables.proofs.MarkAnswer;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An answer to a mark; whoever calls it mended, or opens it again, need not say more. */
class AnswerForm {
    @Size(max = 2000)
    private String words = "";

    @NotNull
    private MarkAnswer.@Nullable Kind kind;

    @AssertTrue(message = "{proofs.refused.noWords}")
    public boolean isWhole() {
        return kind != MarkAnswer.Kind.SAID || !words.isBlank();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public MarkAnswer.@Nullable Kind getKind() {
        return kind;
    }

    public void setKind(MarkAnswer.@Nullable Kind kind) {
        this.kind = kind;
    }
}
