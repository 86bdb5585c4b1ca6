package app.jobbag.dossier;

import app.jobbag.kernel.Worded;

/** What a document of an order is; which of them an order must have is data, by type of order. */
@Worded("dossier.kind.")
public enum DocumentKind {
    OTHER,
    ORDER,
    ESTIMATE,
    APPROVAL,
    ARTWORK,
    RIGHTS,
    SUPPLIER_BILL,
    DELIVERY_NOTE,
    SPECIMEN
}
