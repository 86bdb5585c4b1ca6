package app.jobbag.einvoices;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What others find in the PDF of an invoice. */
final class IssuedPdf {
    private IssuedPdf() {}

    /** The XML in it, empty where there is none. */
    static String enclosed(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var names = document.getDocumentCatalog().getNames();
            return names == null || names.getEmbeddedFiles() == null
                    ? ""
                    : new String(
                            names.getEmbeddedFiles()
                                    .getNames()
                                    .get("factur-x.xml")
                                    .getEmbeddedFile()
                                    .toByteArray(),
                            StandardCharsets.UTF_8);
        }
    }

    /** What veraPDF says against it. */
    static String breaches(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            StringBuilder found = new StringBuilder();
            validator
                    .validate(parser)
                    .getTestAssertions()
                    .forEach(each -> found.append(each.getRuleId())
                            .append(each.getMessage())
                            .append('\n'));
            return found.toString();
        }
    }
}
