package app.jobbag.proposals;

/** A section as typed. */
public record SectionDraft(SectionKind kind, String title, String text, String notes) {
    void refuseUnknownPlaceholders() {
        Placeholders.refuseUnknown(title, "title");
        Placeholders.refuseUnknown(text, "text");
    }
}
