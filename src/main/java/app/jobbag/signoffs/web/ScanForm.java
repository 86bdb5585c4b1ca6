package app.jobbag.signoffs.web;

import app.jobbag.signoffs.PaperAnswerDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** A signed paper as whoever got it back records it. */
class ScanForm {
    @NotBlank
    @Size(max = 40)
    private String code = "";

    private @Nullable MultipartFile file;

    @NotBlank
    @Size(max = 200)
    private String typedName = "";

    @NotNull
    private @Nullable LocalDate dated;

    @NotNull
    private @Nullable PaperOutcome outcome = PaperOutcome.SIGNED;

    @Size(max = 4000)
    private String remarks = "";

    /** Why a manager lets remarks that name another client pass. */
    @Size(max = 500)
    private String pass = "";

    /** There is a scan; and what is written on a paper besides a plain signature is typed off it. */
    void check(Errors errors) {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "signoffs.paper.noScan");
        }
        if (outcome != null && outcome != PaperOutcome.SIGNED && remarks.isBlank()) {
            errors.rejectValue("remarks", "signoffs.paper.remarksMissing." + outcome);
        }
    }

    PaperAnswerDraft draft() {
        PaperOutcome ticked = Objects.requireNonNull(outcome);
        String said = ticked == PaperOutcome.SIGNED ? null : remarks;
        return new PaperAnswerDraft(code, typedName, ticked.state, said, Objects.requireNonNull(dated)).passing(pass);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }

    public String getTypedName() {
        return typedName;
    }

    public void setTypedName(String typedName) {
        this.typedName = typedName;
    }

    public @Nullable LocalDate getDated() {
        return dated;
    }

    public void setDated(@Nullable LocalDate dated) {
        this.dated = dated;
    }

    public @Nullable PaperOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable PaperOutcome outcome) {
        this.outcome = outcome;
    }

    public String getPass() {
        return pass;
    }

    public void setPass(String pass) {
        this.pass = pass;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
