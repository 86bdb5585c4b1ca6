package app.jobbag.creditnotes;

import java.util.List;

/** What is to be credited of an invoice, and why: the reason stands on the note. */
public record CreditDraft(String reason, List<CreditPart> parts) {
    public CreditDraft {
        parts = List.copyOf(parts);
    }
}
