package app.jobbag.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts an enclosure into a printed PDF, which stays PDF/A-3 and PDF/UA: its own metadata is added to, not replaced. */
final class Enclosing {
    private static final String END = "</rdf:RDF>";
    private static final String SCHEMAS = "pdfaExtension:schemas";

    private Enclosing() {}

    static byte[] put(Enclosure enclosure, byte[] pdf, Instant at) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            attach(enclosure, document, at);
            describe(enclosure, document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void attach(Enclosure enclosure, PDDocument document, Instant at) throws IOException {
        byte[] bytes = enclosure.text().getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype("text/xml");
        file.setSize(bytes.length);
        file.setModDate(GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(enclosure.name());
        specification.setFileUnicode(enclosure.name());
        specification.setFileDescription(enclosure.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Alternative");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(enclosure.name(), specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
    }

    private static void describe(Enclosure enclosure, PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        PDMetadata more = new PDMetadata(document);
        more.importXMPMetadata(with(said, enclosure.metadata()).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(more);
    }

    /** What describes the schema joins those that the PDF describes already: there may be one list of them. */
    static String with(String said, String more) {
        int list = more.indexOf("<rdf:li");
        int end = more.indexOf("</rdf:Bag>");
        int there = said.indexOf("<" + SCHEMAS);
        if (there < 0 || list < 0) {
            return said.replace(END, more + END);
        }
        int bag = said.indexOf("</rdf:Bag>", there);
        int rest = more.indexOf("</rdf:Description>", end) + "</rdf:Description>".length();
        String joined = said.substring(0, bag) + more.substring(list, end) + said.substring(bag);
        return joined.replace(END, more.substring(rest) + END);
    }
}
