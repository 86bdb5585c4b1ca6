package app.jobbag.signoffs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper as whoever got it back records it.
 *
 * @param code as it was typed or read from the sheet
 * @param writtenName the name on the paper
 * @param outcome SIGNED, SIGNED_WITH_REMARKS or REFUSED
 * @param pass why a manager lets the remarks pass the guard; blank otherwise
 * @param remarks what is written on it besides; the reason of a refusal
 */
public record PaperAnswerDraft(
        String code,
        String writtenName,
        SignerState outcome,
        @Nullable String remarks,
        LocalDate dated,
        String pass) {
    public PaperAnswerDraft(
            String code, String writtenName, SignerState outcome, @Nullable String remarks, LocalDate dated) {
        this(code, writtenName, outcome, remarks, dated, "");
    }

    /** @param reason why a manager lets words that name another client pass */
    public PaperAnswerDraft passing(String reason) {
        return new PaperAnswerDraft(code, writtenName, outcome, remarks, dated, reason);
    }
}
