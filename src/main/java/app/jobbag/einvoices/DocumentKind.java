package app.jobbag.einvoices;

/** What a document of account is, by UNTDID 1001. */
enum DocumentKind {
    INVOICE("380"),
    CREDIT_NOTE("381");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
