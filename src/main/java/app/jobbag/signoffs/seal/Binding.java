package app.jobbag.signoffs.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts what was signed and the pages of evidence into one PDF, ready for the seal; what was signed stays byte for byte. */
@Component
public class Binding {
    private static final Logger log = LoggerFactory.getLogger(Binding.class);

    /**
     * As pages where the signed PDF takes them, else as an attachment of the evidence.
     *
     * @param scans of papers signed by hand, attached as they came
     */
    public SealForm bind(SignedFile signed, Path evidence, List<SignedFile> scans, Path bound) throws IOException {
        if (signed.isPdf() && takesPages(signed, evidence, scans, bound)) {
            return SealForm.PAGES;
        }
        try (PDDocument document = open(evidence)) {
            Attachments attachments = new Attachments(document).with(signed, Attachments.SIGNED);
            attach(scans, attachments);
            document.save(bound.toFile());
        }
        return SealForm.ATTACHED;
    }

    private static void attach(List<SignedFile> scans, Attachments attachments) throws IOException {
        for (SignedFile scan : scans) {
            attachments.with(scan, "Supplement");
        }
        attachments.announce();
    }

    /** A PDF that is broken, encrypted, signed by somebody already or a form of its own kind is better left alone. */
    private static boolean takesPages(SignedFile signed, Path evidence, List<SignedFile> scans, Path bound) {
        try (PDDocument document = open(signed.bytes());
                PDDocument pages = open(evidence)) {
            if (!isPlain(document) || !scans.isEmpty() && Attachments.has(document)) {
                return false;
            }
            int expected = document.getNumberOfPages() + pages.getNumberOfPages();
            new PDFMergerUtility().appendDocument(document, pages);
            if (!scans.isEmpty()) {
                attach(scans, new Attachments(document));
            }
            try (OutputStream out = Files.newOutputStream(bound)) {
                document.saveIncremental(out);
            }
            return hasPages(bound, expected);
        } catch (IOException | RuntimeException e) {
            log.info("{} takes no pages of evidence and is attached to them: {}", signed.name(), e.toString());
            return false;
        }
    }

    private static boolean isPlain(PDDocument document) throws IOException {
        var form = document.getDocumentCatalog().getAcroForm(null);
        return !document.isEncrypted()
                && document.getNumberOfPages() > 0
                && document.getSignatureDictionaries().isEmpty()
                && (form == null || !form.hasXFA());
    }

    private static boolean hasPages(Path bound, int expected) throws IOException {
        try (PDDocument document = open(bound)) {
            return document.getNumberOfPages() == expected;
        }
    }

    private static PDDocument open(Path pdf) throws IOException {
        return Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }
}
