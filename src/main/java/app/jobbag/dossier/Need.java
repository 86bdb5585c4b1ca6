package app.jobbag.dossier;

/**
 * A document that the order must have.
 *
 * @param files how many of that kind there are electronically
 * @param originals how many on paper
 */
public record Need(DocumentKind kind, int files, int originals) {
    public boolean isMissing() {
        return files + originals == 0;
    }
}
