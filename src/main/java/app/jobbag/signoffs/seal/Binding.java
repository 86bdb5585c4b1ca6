package app.jobbag.signoffs.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts what was signed and the pages of evidence into one PDF, ready for the seal; what was signed stays byte for byte. */
@Component
public class Binding {
    private static final Logger log = LoggerFactory.getLogger(Binding.class);

    /** As pages where the signed PDF takes them, else as an attachment of the evidence. */
    public SealForm bind(SignedFile signed, Path evidence, Path bound) throws IOException {
        if (signed.isPdf() && takesPages(signed, evidence, bound)) {
            return SealForm.PAGES;
        }
        attach(signed, evidence, bound);
        return SealForm.ATTACHED;
    }

    /** A PDF that is broken, encrypted, signed by somebody already or a form of its own kind is better left alone. */
    private static boolean takesPages(SignedFile signed, Path evidence, Path bound) {
        try (PDDocument document = open(signed.bytes());
                PDDocument pages = open(evidence)) {
            if (!isPlain(document)) {
                return false;
            }
            int expected = document.getNumberOfPages() + pages.getNumberOfPages();
            new PDFMergerUtility().appendDocument(document, pages);
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

    private static void attach(SignedFile signed, Path evidence, Path bound) throws IOException {
        try (PDDocument document = open(evidence);
                InputStream bytes = Files.newInputStream(signed.bytes())) {
            PDEmbeddedFile file = new PDEmbeddedFile(document, bytes, COSName.FLATE_DECODE);
            file.setSubtype(signed.mediaType());
            file.setSize(Math.toIntExact(signed.size()));
            file.setModDate(GregorianCalendar.from(ZonedDateTime.ofInstant(signed.at(), ZoneOffset.UTC)));
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile(signed.name());
            specification.setFileUnicode(signed.name());
            specification.setFileDescription(signed.name());
            specification.setEmbeddedFile(file);
            specification.setEmbeddedFileUnicode(file);
            specification.getCOSObject().setName("AFRelationship", "Source");
            announce(document.getDocumentCatalog(), specification, signed.name());
            document.save(bound.toFile());
        }
    }

    private static void announce(PDDocumentCatalog catalog, PDComplexFileSpecification file, String name) {
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        associated.add(file);
        catalog.getCOSObject().setItem("AF", associated);
    }

    private static PDDocument open(Path pdf) throws IOException {
        return Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }
}
