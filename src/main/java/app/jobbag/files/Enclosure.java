package app.jobbag.files;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A text that travels inside a paper's PDF, the same document in another form (PDF/A-3, "Alternative").
 *
 * @param metadata what the PDF's own metadata says about it: elements of RDF
 */
@Embeddable
public record Enclosure(
        @Column(name = "enclosed_name") String name,
        @Column(name = "enclosed_description") String description,
        @Column(name = "enclosed_text") String text,
        @Column(name = "enclosed_metadata") String metadata) {}
