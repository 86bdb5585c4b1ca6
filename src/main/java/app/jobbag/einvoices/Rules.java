package app.jobbag.einvoices;

/** The official rules, as their makers have compiled them; of the newest edition at hand (decision 060). */
enum Rules {
    EN_CII("/external/schematron/1.3.16/cii/EN16931-CII-validation.xslt"),
    EN_UBL("/external/schematron/1.3.16/ubl/EN16931-UBL-validation.xslt"),
    PEPPOL("/external/schematron/openpeppol/2025.11/xslt/PEPPOL-EN16931-UBL.xslt"),
    XRECHNUNG("/external/schematron/3.0.2/XRechnung-UBL-validation.xslt");

    private final String sheet;

    Rules(String sheet) {
        this.sheet = sheet;
    }

    String sheet() {
        return sheet;
    }
}
