package app.jobbag.proofpacks;

import app.jobbag.files.FileContent;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.springframework.stereotype.Component;

/**
 * Binds sealed documents into one PDF with a bookmark for each. It is a copy to read: the seals hold for the single documents, which
 * stay as they are.
 */
@Component
class ProofBinding {
    private final FileRegister files;

    ProofBinding(FileRegister files) {
        this.files = files;
    }

    byte[] bound(List<SignedProof> proofs) {
        try (PDDocument pack = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PDDocumentOutline outline = new PDDocumentOutline();
            for (SignedProof proof : proofs) {
                add(pack, outline, proof);
            }
            pack.getDocumentCatalog().setDocumentOutline(outline);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pack.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a sealed document can't be read", e);
        }
    }

    private void add(PDDocument pack, PDDocumentOutline outline, SignedProof proof) throws IOException {
        FileContent sealed =
                files.open(new FileId(Objects.requireNonNull(proof.file()))).orElseThrow();
        int first = pack.getNumberOfPages();
        try (PDDocument one = Loader.loadPDF(sealed.bytes().getFile(), IOUtils.createTempFileOnlyStreamCache())) {
            one.getDocumentCatalog().setAcroForm(null);
            one.getDocumentCatalog().setDocumentOutline(null);
            one.getDocumentCatalog().setStructureTreeRoot(null);
            new PDFMergerUtility().appendDocument(pack, one);
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(proof.title());
        item.setDestination(pack.getPage(first));
        outline.addLast(item);
    }
}
