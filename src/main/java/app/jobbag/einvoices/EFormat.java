package app.jobbag.einvoices;

import app.jobbag.kernel.Worded;
import java.util.List;

/** The form in which a client takes its invoices. */
@Worded("einvoices.format.")
public enum EFormat {
    /** EN 16931 as CII inside the PDF: Factur-X, in Germany ZUGFeRD. */
    FACTUR_X(List.of(Rules.EN_CII)),
    /** Germany's public buyers: UBL. */
    XRECHNUNG(List.of(Rules.EN_UBL, Rules.XRECHNUNG)),
    /** Peppol BIS Billing 3: UBL. */
    PEPPOL(List.of(Rules.EN_UBL, Rules.PEPPOL)),
    /** A PDF and nothing else. */
    PDF_ONLY(List.of());

    private final List<Rules> rules;

    EFormat(List<Rules> rules) {
        this.rules = rules;
    }

    List<Rules> rules() {
        return rules;
    }

    /** Whether it travels beside the PDF as a file of its own. */
    public boolean isBeside() {
        return this == XRECHNUNG || this == PEPPOL;
    }
}
