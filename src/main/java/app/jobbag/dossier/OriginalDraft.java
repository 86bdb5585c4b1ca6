package app.jobbag.dossier;

/** What a paper original is and where it lies. */
public record OriginalDraft(String title, DocumentKind kind, Shelving place) {
    public OriginalDraft {
        title = title.strip();
    }
}
