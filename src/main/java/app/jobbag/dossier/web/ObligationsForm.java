package app.jobbag.dossier.web;

import app.jobbag.dossier.DocumentKind;
import java.util.EnumSet;
import java.util.Set;

/** The documents that are obligatory, as ticked. */
class ObligationsForm {
    private Set<DocumentKind> documents = EnumSet.noneOf(DocumentKind.class);

    public Set<DocumentKind> getDocuments() {
        return documents;
    }

    public void setDocuments(Set<DocumentKind> documents) {
        this.documents = documents.isEmpty() ? EnumSet.noneOf(DocumentKind.class) : EnumSet.copyOf(documents);
    }
}
