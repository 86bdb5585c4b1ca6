package app.jobbag.signoffs.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Files attached to a PDF byte for byte, each told apart by what it is to the document (PDF/A-3). */
final class Attachments {
    /** What the signatures are about; whatever else is attached was added by the agency. */
    static final String SIGNED = "Source";

    private static final String RELATION = "AFRelationship";

    private final PDDocument document;
    private final Map<String, PDComplexFileSpecification> files = new TreeMap<>();

    Attachments(PDDocument document) {
        this.document = document;
    }

    static boolean has(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        return names != null && names.getEmbeddedFiles() != null;
    }

    /** What was signed, of a document to which it is attached. */
    static Optional<PDEmbeddedFile> signed(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        boolean any = names != null
                && names.getEmbeddedFiles() != null
                && names.getEmbeddedFiles().getNames() != null;
        return any
                ? names.getEmbeddedFiles().getNames().values().stream()
                        .filter(each -> SIGNED.equals(each.getCOSObject().getNameAsString(RELATION)))
                        .map(PDComplexFileSpecification::getEmbeddedFile)
                        .findFirst()
                : Optional.empty();
    }

    Attachments with(SignedFile attached, String relation) throws IOException {
        try (InputStream bytes = Files.newInputStream(attached.bytes())) {
            PDEmbeddedFile file = new PDEmbeddedFile(document, bytes, COSName.FLATE_DECODE);
            file.setSubtype(attached.mediaType());
            file.setSize(Math.toIntExact(attached.size()));
            file.setModDate(GregorianCalendar.from(ZonedDateTime.ofInstant(attached.at(), ZoneOffset.UTC)));
            String name = free(attached.name());
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile(name);
            specification.setFileUnicode(name);
            specification.setFileDescription(name);
            specification.setEmbeddedFile(file);
            specification.setEmbeddedFileUnicode(file);
            specification.getCOSObject().setName(RELATION, relation);
            files.put(name, specification);
        }
        return this;
    }

    void announce() {
        var catalog = document.getDocumentCatalog();
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        COSArray associated = new COSArray();
        files.values().forEach(associated::add);
        catalog.getCOSObject().setItem("AF", associated);
    }

    /** Two scans may bear the same name. */
    private String free(String name) {
        String free = name;
        for (int i = 2; files.containsKey(free); i++) {
            free = i + " " + name;
        }
        return free;
    }
}
